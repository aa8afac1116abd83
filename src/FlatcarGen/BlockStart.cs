namespace FlatcarGen;

/// <summary>The first lines of YAML's block scalars.</summary>
internal static class BlockStart
{
    /// <summary>
    /// Whether a block begins with lines of blanks of which one is longer than the block's indentation: YAML allows that where the
    /// indentation is given, and some of its readers refuse it all the same.
    /// </summary>
    /// <param name="text">A finished text.</param>
    /// <param name="at">A place on one of the block's lines.</param>
    /// <param name="indent">The block's indentation.</param>
    public static bool HasLongBlanks(string text, int at, int indent)
    {
        var line = LineStart(text, at);
        while (line > 0 && IsBlank(text, LineStart(text, line - 1)))
            line = LineStart(text, line - 1);
        if (line == 0 || !IsHeader(text, LineStart(text, line - 1), line - 1, indent))
            return false;

        for (; IsBlank(text, line); line = LineEnd(text, line) + 1)
        {
            if (LineEnd(text, line) - line > indent)
                return true;
        }

        return false;
    }

    /// <summary>Whether a line ends in <c>|</c>, perhaps with indicators, and is no line of the block itself.</summary>
    private static bool IsHeader(string text, int start, int end, int indent)
    {
        var last = end - 1;
        while (last > start && (text[last] is '+' or '-' or (>= '1' and <= '9')))
            last--;
        var blanks = 0;
        while (start + blanks < end && text[start + blanks] == ' ')
            blanks++;
        return last >= start && text[last] == '|' && blanks < indent;
    }

    private static bool IsBlank(string text, int start)
    {
        var end = LineEnd(text, start);
        for (var i = start; i < end; i++)
        {
            if (text[i] is not (' ' or '\t'))
                return false;
        }

        return end < text.Length;
    }

    private static int LineStart(string text, int at) => at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;

    private static int LineEnd(string text, int at) => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
}
