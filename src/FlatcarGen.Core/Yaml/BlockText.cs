using System.Text;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>
/// Literal blocks as nearly all of them are: lines of one indentation, with a line end after the last. Their text stands in the document
/// already, and need not be kept a second time.
/// </summary>
internal static class BlockText
{
    /// <summary>Whether a block is of that kind: <see cref="Read"/> gives its text.</summary>
    public static bool IsAt(string document, TextRange block, string text)
    {
        var at = 0;
        foreach (var (start, length) in LinesOf(document, block))
        {
            if (text.Length <= at + length || text[at + length] != '\n' || string.CompareOrdinal(document, start, text, at, length) != 0)
                return false;
            at += length + 1;
        }

        return at == text.Length && at > 0;
    }

    public static string Read(string document, TextRange block)
    {
        var text = new StringBuilder(block.Length);
        foreach (var (start, length) in LinesOf(document, block))
            text.Append(document, start, length).Append('\n');
        return text.ToString();
    }

    /// <summary>The lines below the one with the <c>|</c>, without as many spaces as the first of them has.</summary>
    private static IEnumerable<(int Start, int Length)> LinesOf(string document, TextRange block)
    {
        var end = EndOfLine(document, block.Start, block.End);
        var indent = SpacesAt(document, end + 1, block.End);
        while (end < block.End)
        {
            var start = end + 1;
            end = EndOfLine(document, start, block.End);
            var spaces = Math.Min(indent, SpacesAt(document, start, end));
            yield return (start + spaces, end - start - spaces);
        }
    }

    private static int EndOfLine(string document, int start, int end) =>
        document.IndexOf('\n', start, end - start) is >= 0 and var found ? found : end;

    private static int SpacesAt(string document, int start, int end)
    {
        var at = start;
        while (at < end && document[at] == ' ')
            at++;
        return at - start;
    }
}
