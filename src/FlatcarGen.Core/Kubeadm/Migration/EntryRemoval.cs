using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>Takes an entry out of a mapping, with the comments that belong to it.</summary>
/// <param name="Above">The comments on lines of their own above it, without indentation.</param>
/// <param name="Behind">What stands behind the value on its line: blanks and a comment; empty for none.</param>
internal sealed record EntryRemoval(IReadOnlyList<string> Above, string Behind)
{
    /// <summary>Nothing is done where the entry stands in a way that is not known.</summary>
    /// <param name="text">The config.</param>
    /// <param name="parentKey">The key of the mapping.</param>
    /// <param name="parent">The mapping.</param>
    /// <param name="entry">The entry, whose value takes no more than its line.</param>
    /// <param name="edits">Where the changes are put.</param>
    public static EntryRemoval? Of(ConfigText text, YamlScalar parentKey, YamlMapping parent, YamlEntry entry, EditList edits) =>
        text.IsInBraces(parent) ? OfBraces(text, parent, entry, edits) : OfLines(text, parentKey, parent, entry, edits);

    private static EntryRemoval? OfBraces(ConfigText text, YamlMapping parent, YamlEntry entry, EditList edits)
    {
        var at = 0;
        while (parent.Entries[at].Key != entry.Key)
            at++;
        var range = at + 1 < parent.Count ? TextRange.FromBounds(StartOf(parent.Entries[at]), StartOf(parent.Entries[at + 1]))
            : at > 0 ? TextRange.FromBounds(EndOf(parent.Entries[at - 1]), EndOf(entry))
            : TextRange.FromBounds(StartOf(entry), EndOf(entry));
        // A comment would be lost.
        if (range.Length < 0 || text.Slice(range).IndexOf('#') >= 0)
            return null;
        edits.Replace(range, "");
        return new([], "");
    }

    private static EntryRemoval? OfLines(ConfigText text, YamlScalar parentKey, YamlMapping parent, YamlEntry entry, EditList edits)
    {
        var end = text.EndOfLine(EndOf(entry));
        var start = text.LineStart(StartOf(entry));
        var behind = text.Slice(TextRange.FromBounds(EndOf(entry), end));
        if (text.IndentationOf(StartOf(entry)) is not { } indentation || start == 0 || (behind.Trim() is not ("" or ['#', ..])))
            return null;

        var above = new List<string>();
        while (start > 0 && CommentAt(text, text.LineStart(start - 1), indentation) is { } comment)
        {
            above.Insert(0, comment);
            start = text.LineStart(start - 1);
        }

        if (start == 0)
            return null;
        if (parent.Count == 1)
        {
            if (text.ColonBehind(parentKey) is not (>= 0 and var colon))
                return null;
            edits.Insert(colon + 1, " {}");
        }

        edits.Replace(TextRange.FromBounds(text.EndOfLine(text.LineStart(start - 1)), end), "");
        return new(above, behind.TrimEnd());
    }

    private static string? CommentAt(ConfigText text, int line, string indentation)
    {
        var start = line + indentation.Length;
        var end = text.EndOfLine(line);
        return start < end && text.Value[start] == '#' && text.IndentationOf(start) == indentation
            ? text.Slice(TextRange.FromBounds(start, end))
            : null;
    }

    private static int StartOf(YamlEntry entry) => ConfigText.RangeOf(entry.Key).Start;

    private static int EndOf(YamlEntry entry) => ConfigText.RangeOf(entry.Value).End;
}
