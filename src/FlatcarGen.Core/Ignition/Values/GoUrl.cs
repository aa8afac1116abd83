namespace FlatcarGen.Core.Ignition.Values;

/// <summary>
/// A URL as Go's net/url (1.24) reads it. It is no judge of RFC 3986: nearly everything is a relative URL, and behind a scheme without
/// a slash anything may stand. Refused are control characters, broken escapes in path, user and fragment, hosts with odd characters
/// or ports, and a colon in the first element of a relative path.
/// </summary>
internal sealed class GoUrl
{
    private readonly string _text;
    private readonly int _rest;
    private readonly int _mark;
    private readonly int _end;

    private GoUrl(string text, int rest, int mark, int end)
    {
        (_text, _rest, _mark, _end) = (text, rest, mark, end);
        Scheme = rest == 0 ? "" : text.Substring(0, rest - 1).ToLowerInvariant();
    }

    /// <summary>What stands in front of the first colon, in lower case; empty for a relative URL.</summary>
    public string Scheme { get; }

    /// <summary>What stands between a scheme and the query, where that is no path: <c>aws:s3:::b/k</c> of <c>arn:aws:s3:::b/k?x</c>.</summary>
    public string Opaque => IsOpaque ? _text.Substring(_rest, _mark - _rest) : "";

    private bool IsOpaque => _rest > 0 && !StartsWith("/");

    public static bool TryParse(string text, out GoUrl url)
    {
        var hash = text.IndexOf('#');
        var end = hash < 0 ? text.Length : hash;
        var rest = EndOfScheme(text, end);
        var mark = text.IndexOf('?', rest, end - rest);
        url = new GoUrl(text, rest, mark < 0 ? end : mark, end);
        return IsFreeOfControls(text, end)
            && url.IsWellFormed()
            && PercentEscapes.AreWhole(text, Math.Min(end + 1, text.Length), text.Length);
    }

    /// <summary>The values that the query gives a key, in their order; null where it does not name it.</summary>
    public IReadOnlyList<string>? QueryValues(string key) =>
        _mark + 1 < _end ? UrlQuery.Values(_text, _mark + 1, _end, key) : null;

    /// <summary>Where it goes on behind the colon of a scheme; 0 where there is none.</summary>
    private static int EndOfScheme(string text, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (text[i] == ':')
                return i == 0 ? 0 : i + 1;
            if (!Ascii.IsLetter(text[i]) && (i == 0 || !(Ascii.IsDigit(text[i]) || text[i] is '+' or '-' or '.')))
                return 0;
        }

        return 0;
    }

    private static bool IsFreeOfControls(string text, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (Ascii.IsControl(text[i]))
                return false;
        }

        return true;
    }

    private bool IsWellFormed()
    {
        if (_rest == 0 && !StartsWith("/"))
        {
            // A colon would look like the end of a scheme.
            var slash = _text.IndexOf('/', 0, _mark);
            return _text.IndexOf(':', 0, slash < 0 ? _mark : slash) < 0 && PercentEscapes.AreWhole(_text, 0, _mark);
        }

        if (IsOpaque)
            return true;
        if (!StartsWith("//"))
            return PercentEscapes.AreWhole(_text, _rest, _mark);
        var host = _rest + 2;
        var path = _text.IndexOf('/', host, _mark - host);
        path = path < 0 ? _mark : path;
        return UrlAuthority.IsValid(_text.Substring(host, path - host)) && PercentEscapes.AreWhole(_text, path, _mark);
    }

    private bool StartsWith(string start) =>
        _mark - _rest >= start.Length && string.CompareOrdinal(_text, _rest, start, 0, start.Length) == 0;
}
