namespace FlatcarGen.Build;

/// <summary>Where strings of C# end.</summary>
internal static class CSharpString
{
    /// <summary>Where the string ends that begins here; null where none does. The holes of interpolated ones are part of them.</summary>
    public static int? EndOf(string text, int start)
    {
        var at = start;
        while (at < text.Length && text[at] is '$' or '@')
            at++;
        if (at >= text.Length || text[at] != '"')
            return null;
        var prefix = text.Substring(start, at - start);
        var quotes = at;
        while (quotes < text.Length && text[quotes] == '"')
            quotes++;
        if (quotes - at >= 3 && prefix.IndexOf('@') < 0)
            return EndOfRaw(text, quotes, quotes - at);
        return EndOfQuoted(text, at + 1, isVerbatim: prefix.IndexOf('@') >= 0, hasHoles: prefix.IndexOf('$') >= 0);
    }

    private static int EndOfRaw(string text, int at, int quotes)
    {
        var end = text.IndexOf(new string('"', quotes), at, StringComparison.Ordinal);
        if (end < 0)
            return text.Length;
        end += quotes;
        while (end < text.Length && text[end] == '"')
            end++;
        return end;
    }

    private static int EndOfQuoted(string text, int at, bool isVerbatim, bool hasHoles)
    {
        var holes = 0;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (hasHoles && c is '{' or '}')
            {
                if (holes == 0 && at + 1 < text.Length && text[at + 1] == c)
                    at++;
                else
                    holes = Math.Max(0, holes + (c == '{' ? 1 : -1));
            }
            else if (holes > 0)
            {
                // A string in a hole: its quotes pair up, whatever is in it.
                if (c == '"')
                    at = PairOf(text, at);
            }
            else if (c == '\\' && !isVerbatim)
            {
                at++;
            }
            else if (c == '"' && isVerbatim && at + 1 < text.Length && text[at + 1] == '"')
            {
                at++;
            }
            else if (c == '"' || (c == '\n' && !isVerbatim))
            {
                return at + 1;
            }
        }

        return text.Length;
    }

    private static int PairOf(string text, int quote)
    {
        for (var at = quote + 1; at < text.Length && text[at] != '\n'; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == '"')
                return at;
        }

        return quote;
    }
}
