using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Emit;

/// <summary>The values that the marks of some texts refer to by their numbers: first the placeholders, then what escapes stand for.</summary>
internal sealed class RenderValues
{
    private readonly List<string> _numbered;
    private readonly List<string> _expressions;

    public RenderValues(params WrittenText[] texts)
    {
        Placeholders = PlaceholdersOf(texts);
        Parameters = PlaceholderParameters.NamesFor(Placeholders);
        _numbered = [.. Placeholders];
        _expressions = [.. Parameters];
    }

    /// <summary>All placeholders of the texts, each once, in ordinal order.</summary>
    public IReadOnlyList<string> Placeholders { get; }

    /// <summary>The parameter of each.</summary>
    public IReadOnlyList<string> Parameters { get; }

    /// <summary>Each value in C#, those included that came with marks so far.</summary>
    public IReadOnlyList<string> Expressions => _expressions;

    /// <summary>Writes four numbers a mark, as <c>RenderedText.Fill</c> reads them.</summary>
    public CSharpWriter WriteMarks(CSharpWriter writer, EquatableArray<Mark> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (i > 0)
                writer.Raw(" ");
            writer.Number(mark.Start).Raw(" ").Number(mark.Length).Raw(" ").Number(NumberOf(mark)).Raw(" ").Number(PlaceOf(mark));
        }

        return writer;
    }

    private int NumberOf(Mark mark)
    {
        // An escape stands for characters that are no name, and so cannot be taken for a placeholder.
        var at = _numbered.IndexOf(mark.Placeholder ?? mark.Literal);
        if (at >= 0)
            return at;
        _numbered.Add(mark.Literal);
        _expressions.Add(CSharpLiteral.Regular(mark.Literal));
        return _numbered.Count - 1;
    }

    private static int PlaceOf(Mark mark) => mark.Quoting.Kind switch
    {
        QuotingKind.DoubleQuoted => -1,
        QuotingKind.Block => mark.Quoting.Indent,
        _ => mark.Placeholder is null ? 0 : -2,
    };

    private static List<string> PlaceholdersOf(WrittenText[] texts)
    {
        var names = new List<string>();
        foreach (var text in texts)
        {
            foreach (var mark in text.Marks)
            {
                if (mark.Placeholder is { } name && !names.Contains(name))
                    names.Add(name);
            }
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
