using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>Takes a scalar's source apart into lines, without indentation, header and quotes.</summary>
internal static class ScalarLines
{
    public static List<ScalarLine> OfBlock(string text, TextRange whole, string decoded)
    {
        var lines = Split(text, whole.Start, whole.End);
        lines.RemoveAt(0);
        var indent = IndentOf(text, lines, decoded);
        return lines.ConvertAll(line => new ScalarLine(line.Start + Math.Min(indent, BlanksAt(text, line)), line.End));
    }

    public static List<ScalarLine> OfFlow(string text, TextRange whole, YamlStyle style)
    {
        var quote = style == YamlStyle.Plain || whole.Length < 2 ? 0 : 1;
        var lines = Split(text, whole.Start + quote, whole.End - quote);
        for (var i = 0; i < lines.Count; i++)
        {
            var (start, end, _) = lines[i];
            while (i > 0 && start < end && text[start] is ' ' or '\t')
                start++;
            var isJoined = style == YamlStyle.DoubleQuoted && i + 1 < lines.Count && EndsWithEscape(text, start, end);
            if (isJoined)
                end--;
            else
                end = i + 1 < lines.Count ? WithoutBlanks(text, start, end, style) : end;
            lines[i] = new(start, end, isJoined);
        }

        return lines;
    }

    private static List<ScalarLine> Split(string text, int start, int end)
    {
        var lines = new List<ScalarLine>();
        while (true)
        {
            var lineEnd = text.IndexOf('\n', start, end - start);
            if (lineEnd < 0)
            {
                lines.Add(new(start, end));
                return lines;
            }

            lines.Add(new(start, lineEnd > start && text[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd));
            start = lineEnd + 1;
        }
    }

    /// <summary>A block's indentation: what its first line that is not blank has more than that line has in the text.</summary>
    private static int IndentOf(string text, List<ScalarLine> lines, string decoded)
    {
        var first = lines.Find(line => BlanksAt(text, line) < line.End - line.Start);
        var start = 0;
        for (var i = 0; i < decoded.Length && decoded[i] is ' ' or '\n'; i++)
            start = decoded[i] == '\n' ? i + 1 : start;
        var kept = 0;
        while (start + kept < decoded.Length && decoded[start + kept] == ' ')
            kept++;
        return Math.Max(0, BlanksAt(text, first) - kept);
    }

    private static int BlanksAt(string text, ScalarLine line)
    {
        var at = line.Start;
        while (at < line.End && text[at] == ' ')
            at++;
        return at - line.Start;
    }

    private static bool EndsWithEscape(string text, int start, int end)
    {
        var escapes = 0;
        while (end - escapes > start && text[end - escapes - 1] == '\\')
            escapes++;
        return escapes % 2 == 1;
    }

    /// <summary>Blanks before a line end are none of the text, but for one that is escaped.</summary>
    private static int WithoutBlanks(string text, int start, int end, YamlStyle style)
    {
        var trimmed = end;
        while (trimmed > start && text[trimmed - 1] is ' ' or '\t')
            trimmed--;
        return style == YamlStyle.DoubleQuoted && trimmed < end && EndsWithEscape(text, start, trimmed) ? trimmed + 1 : trimmed;
    }
}
