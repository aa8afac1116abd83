namespace FlatcarGen.Core.Ignition.Values;

/// <summary>What stands in front of the data of a data URL.</summary>
/// <param name="Length">Where the data starts.</param>
/// <param name="IsBase64">Whether they are in base64; in percent-encoding otherwise.</param>
internal readonly record struct DataUrlHeader(int Length, bool IsBase64)
{
    private const string Prefix = "data:";
    private const string Base64 = "base64";

    /// <summary>The types that are known; one that starts like one of them will do too.</summary>
    private static readonly string[] KnownTypes = ["text", "image", "audio", "video", "application", "message", "multipart", "x-", "X-"];

    public static bool TryRead(string url, out DataUrlHeader header)
    {
        header = default;
        if (!url.StartsWith(Prefix, StringComparison.Ordinal))
            return false;
        var at = Prefix.Length;
        if (At(url, at) is not (';' or ',') && !TrySkipType(url, ref at))
            return false;

        // An empty text in quotes leaves the next value, in quotes or not, to be read as if it stood in them.
        var isEmptyQuoted = false;
        while (At(url, at) == ';')
        {
            var name = at + 1;
            at = SkipToken(url, name);
            if (At(url, at) == ',')
            {
                header = new DataUrlHeader(at + 1, IsBase64: true);
                return at - name == Base64.Length && Starts(url, name, Base64);
            }

            if (at == name || At(url, at) != '=' || !TrySkipValue(url, ref at, ref isEmptyQuoted))
                return false;
        }

        header = new DataUrlHeader(at + 1, IsBase64: false);
        return At(url, at) == ',';
    }

    private static bool TrySkipType(string url, ref int at)
    {
        var start = at;
        at = SkipToken(url, start);
        if (At(url, at) != '/' || !KnownTypes.Any(type => Starts(url, start, type)))
            return false;
        at = SkipToken(url, at + 1);
        return true;
    }

    /// <summary>Goes from the sign to the end of the value.</summary>
    private static bool TrySkipValue(string url, ref int at, ref bool isEmptyQuoted)
    {
        var start = at + 1;
        if (At(url, start) == '"')
        {
            at = start + 1;
            if (!GoStringLiteral.TrySkipRest(url, ref at))
                return false;
            isEmptyQuoted = at == start + 2;
            return true;
        }

        at = SkipToken(url, start);
        var isRead = isEmptyQuoted || PercentEscapes.AreWhole(url, start, at);
        isEmptyQuoted = false;
        return isRead && at > start;
    }

    private static int SkipToken(string url, int at)
    {
        while (at < url.Length && IsToken(url[at]))
            at++;
        return at;
    }

    /// <summary>Printable ASCII but for the specials of RFC 2045.</summary>
    private static bool IsToken(char c) =>
        c is > ' ' and < '\x7f'
            and not ('(' or ')' or '<' or '>' or '@' or ',' or ';' or ':' or '\\' or '"' or '/' or '[' or ']' or '?' or '=');

    private static bool Starts(string url, int at, string word) => string.CompareOrdinal(url, at, word, 0, word.Length) == 0;

    private static char At(string url, int at) => at < url.Length ? url[at] : '\0';
}
