using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Systemd;

/// <summary>
/// A line as systemd sees it: a physical line, or several joined by backslashes at their ends.
/// </summary>
/// <param name="Text">The line without surrounding blanks; a continuation reads as a blank.</param>
/// <param name="IsComment">Whether it is a comment (<c>#</c>, <c>;</c>).</param>
/// <param name="Start">Where its first physical line begins, in the text it was read from.</param>
/// <param name="End">Where its last physical line ends, its line end excluded.</param>
internal readonly record struct LogicalLine(MappedText Text, bool IsComment, int Start, int End)
{
    /// <summary>
    /// Splits as systemd 252 does (observed with systemd-analyze): comment lines inside a continuation are skipped, an empty
    /// line ends it, a backslash with a blank behind it continues nothing, and one byte order mark is dropped from the line
    /// that it begins.
    /// </summary>
    public static IEnumerable<LogicalLine> Read(MappedText text)
    {
        MappedTextBuilder? continued = null;
        var (continuedFrom, continuedTo, sawMark) = (0, 0, false);
        for (var at = 0; at < text.Length;)
        {
            var (start, end) = (at, EndOfLine(text.Value, at));
            at = end < text.Length ? end + LineEndLength(text.Value, end) : end;

            if (IsCommentLine(text.Value, start, end))
            {
                yield return new(text.Slice(start, end - start).Trim(IsBlank), true, start, end);
                continue;
            }

            var contentStart = start;
            if (!sawMark && start < end && text[start] == '\uFEFF')
                (sawMark, contentStart) = (true, start + 1);

            if (EndsInBackslash(text.Value, contentStart, end))
            {
                if (continued is null)
                    (continued, continuedFrom) = (new MappedTextBuilder(text), start);
                continued.Copy(contentStart, end - 1).Replace(end - 1, end, " ");
                continuedTo = end;
                continue;
            }

            if (continued is null)
            {
                yield return new(text.Slice(contentStart, end - contentStart).Trim(IsBlank), false, start, end);
                continue;
            }

            yield return new(continued.Copy(contentStart, end).ToMappedText().Trim(IsBlank), false, continuedFrom, end);
            continued = null;
        }

        if (continued is not null)
            yield return new(continued.ToMappedText().Trim(IsBlank), false, continuedFrom, continuedTo);
    }

    public static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r';

    private static int EndOfLine(string text, int at)
    {
        var end = text.IndexOfAny(['\n', '\r', '\0'], at);
        return end < 0 ? text.Length : end;
    }

    private static int LineEndLength(string text, int at) =>
        text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;

    private static bool IsCommentLine(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        return start < end && text[start] is '#' or ';';
    }

    private static bool EndsInBackslash(string text, int start, int end)
    {
        var backslashes = 0;
        while (end - backslashes > start && text[end - backslashes - 1] == '\\')
            backslashes++;
        return backslashes % 2 == 1;
    }
}
