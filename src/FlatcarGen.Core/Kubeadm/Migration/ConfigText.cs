using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>The characters around the nodes of a config.</summary>
internal sealed class ConfigText(string text)
{
    public string Value => text;

    /// <summary>How its lines end: as the first of them.</summary>
    public string LineEnd { get; } = text.IndexOf('\n') is > 0 and var end && text[end - 1] == '\r' ? "\r\n" : "\n";

    /// <summary>Where a node stands, with its anchor and tag, or the alias that stands for it.</summary>
    public static TextRange RangeOf(YamlNode node)
    {
        if (node.AliasRange is { } alias)
            return alias;
        var range = node.Range ?? default;
        return TextRange.FromBounds(node.Notes?.Start ?? range.Start, range.End);
    }

    public string Slice(TextRange range) => text.Substring(range.Start, range.Length);

    public int LineStart(int position) => position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;

    /// <summary>The end of a position's line, in front of the line end.</summary>
    public int EndOfLine(int position)
    {
        var end = text.IndexOf('\n', position);
        if (end < 0)
            return text.Length;
        return end > position && text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>The blanks in front of the first thing on a line; null where something else stands before it.</summary>
    public string? IndentationOf(int position)
    {
        var start = LineStart(position);
        if (start == 0 && position > 0 && text[0] == '\uFEFF')
            start = 1;
        for (var i = start; i < position; i++)
        {
            if (text[i] != ' ')
                return null;
        }

        return text.Substring(start, position - start);
    }

    /// <summary>How much further to the right a document writes what is inside of something: as in the first that it has.</summary>
    public string StepOf(YamlMapping root)
    {
        foreach (var (key, value) in root)
        {
            if (value is YamlMapping { Count: > 0, AliasRange: null } inner
                && IndentationOf(RangeOf(key).Start) is { } outside
                && IndentationOf(RangeOf(inner.Entries[0].Key).Start) is { } inside
                && inside.Length > outside.Length)
            {
                return inside.Substring(outside.Length);
            }
        }

        return "  ";
    }

    public int SkipBlanks(int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t')
            position++;
        return position;
    }

    /// <summary>Whether <c>? </c> stands in front of a key.</summary>
    public bool HasQuestionMark(YamlScalar key)
    {
        var before = RangeOf(key).Start - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
            before--;
        return before >= 0 && text[before] == '?';
    }

    /// <summary>The colon behind a key of a mapping; -1 where there is none on its line.</summary>
    public int ColonBehind(YamlScalar key)
    {
        var at = SkipBlanks(RangeOf(key).End);
        return at < text.Length && text[at] == ':' ? at : -1;
    }

    /// <summary>Whether a mapping is written in braces.</summary>
    public bool IsInBraces(YamlMapping mapping) =>
        mapping.Range is { Length: > 0 } range && text[range.Start] == '{' && text[range.End - 1] == '}';
}
