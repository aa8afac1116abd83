using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>A part in which nothing stands but blanks and comments. kubeadm takes it for a document all the same, and refuses the file.</summary>
internal static class EmptyPart
{
    /// <summary>
    /// The line <c>---</c> that makes a part of nothing, behind it or in front of it: without it the comments belong to the document beside
    /// them. Null where something stands in the part, or where it is the whole file.
    /// </summary>
    public static TextRange? SeparatorOf(ConfigPart part, ConfigParts parts)
    {
        if (!IsEmpty(part.Text.Value))
            return null;
        var (text, end) = (parts.Text.Value, part.Start + part.Text.Length);
        if (end < text.Length && IsSeparator(text, end))
            return Line(text, end);
        return part.Start < 2 || part.Start > text.Length ? null : Line(text, text.LastIndexOf('\n', part.Start - 2) + 1);
    }

    /// <summary>Whether there are only blanks and comments, and perhaps what nobody knows yet.</summary>
    public static bool IsEmpty(string text, bool orUnknown = false)
    {
        for (var line = 0; line < text.Length;)
        {
            var next = text.IndexOf('\n', line) is >= 0 and var end ? end + 1 : text.Length;
            var at = line;
            while (at < next && (char.IsWhiteSpace(text[at]) || (orUnknown && text[at] == MappedText.Unknown)))
                at++;
            if (at < next && text[at] != '#' && !(line == 0 && IsSeparator(text, line)))
                return false;
            line = next;
        }

        return true;
    }

    /// <summary>Whether a node stands for a line <c>---</c>.</summary>
    public static bool IsSeparator(YamlNode node) =>
        node is YamlScalar { Source: { } text, Range: { } line } && IsSeparator(text.Value, line.Start);

    private static bool IsSeparator(string text, int line) => string.CompareOrdinal(text, line, "---", 0, 3) == 0;

    private static TextRange Line(string text, int start)
    {
        var end = text.IndexOf('\n', start) is >= 0 and var next ? next : text.Length;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextRange.FromBounds(start, end);
    }
}
