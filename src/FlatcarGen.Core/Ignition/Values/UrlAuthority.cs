namespace FlatcarGen.Core.Ignition.Values;

/// <summary>The part of a URL between <c>//</c> and the path, as Go's net/url accepts it: <c>user:password@host:port</c>.</summary>
internal static class UrlAuthority
{
    private const string EscapedPercent = "%25";

    public static bool IsValid(string authority)
    {
        var at = authority.LastIndexOf('@');
        return IsHost(authority, at + 1) && (at < 0 || IsUser(authority, at));
    }

    private static bool IsUser(string text, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (!(IsUnreserved(text[i]) || text[i] is '!' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '=' or ':' or '%' or '@'))
                return false;
        }

        return PercentEscapes.AreWhole(text, 0, end);
    }

    private static bool IsHost(string text, int start)
    {
        var end = text.Length;
        if (start == end || text[start] != '[')
        {
            var colon = text.LastIndexOf(':');
            return (colon < start || IsPort(text, colon)) && AreHostCharacters(text, start, end);
        }

        var closing = text.LastIndexOf(']');
        if (closing < start || !IsPort(text, closing + 1))
            return false;
        var zone = text.IndexOf(EscapedPercent, start, closing - start, StringComparison.Ordinal);
        return zone < 0
            ? AreHostCharacters(text, start, end)
            : AreHostCharacters(text, start, zone) && AreZoneCharacters(text, zone, closing) && AreHostCharacters(text, closing, end);
    }

    /// <summary>Nothing, or a colon and digits, of which there may be none.</summary>
    private static bool IsPort(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (i == start ? text[i] != ':' : !Ascii.IsDigit(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>Outside of zones only bytes above ASCII may be escaped, and the percent sign.</summary>
    private static bool AreHostCharacters(string text, int start, int end) =>
        AreCharacters(text, start, end, (escaped, isPercent) => escaped >= 0x80 || isPercent);

    /// <summary>In zones only what a host may hold may be escaped, and the space.</summary>
    private static bool AreZoneCharacters(string text, int start, int end) =>
        AreCharacters(text, start, end, (escaped, isPercent) => isPercent || escaped == ' ' || (escaped < 0x80 && IsHostCharacter((char)escaped)));

    private static bool AreCharacters(string text, int start, int end, Func<int, bool, bool> mayBeEscaped)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] == '%')
            {
                var escaped = i + 2 < end ? Ascii.HexByte(text, i + 1) : -1;
                if (escaped < 0 || !mayBeEscaped(escaped, escaped == '%'))
                    return false;
                i += 2;
            }
            else if (text[i] < 0x80 && !IsHostCharacter(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsHostCharacter(char c) =>
        IsUnreserved(c)
        || c is '!' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '=' or ':' or '[' or ']' or '<' or '>' or '"';

    private static bool IsUnreserved(char c) => Ascii.IsLetter(c) || Ascii.IsDigit(c) || c is '-' or '.' or '_' or '~';
}
