using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Literals;

/// <summary>
/// A part of a constant expression: a literal's text (all of it, or what stands between two holes), or something that only has
/// a value, such as a reference to another constant. Source positions count from the start of the expression.
/// </summary>
internal sealed class Piece
{
    private static readonly Segment[] _none = [];

    private Piece(LiteralForm? form, TextRange source, TextRange literal, string? text, IReadOnlyList<Segment> segments)
    {
        Form = form;
        Source = source;
        Literal = literal;
        Text = text;
        Segments = segments;
    }

    /// <summary>How it is written; null for what only has a value.</summary>
    public LiteralForm? Form { get; }

    public TextRange Source { get; }

    /// <summary>What stands between the delimiters of the literal that it is of.</summary>
    public TextRange Literal { get; }

    /// <summary>Its value; null where it is not known.</summary>
    public string? Text { get; }

    /// <summary>The runs of its value, which counts from 0.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    public static Piece OfLiteral(LiteralForm form, string source, TextRange range, TextRange literal)
    {
        var decoded = new DecodedText();
        form.Read(source, range, decoded);
        return new(form, range, literal, decoded.Complete(), decoded.Segments);
    }

    public static Piece Opaque(TextRange source, string? text) => new(null, source, source, text, _none);

    /// <summary>The index of the run that holds a position of the value; the position is inside the value.</summary>
    public int SegmentAt(int position)
    {
        var (low, high) = (0, Segments.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Segments[middle].ValueEnd > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>The source characters of the one at a position of the value.</summary>
    public TextRange SourceOf(int position)
    {
        if (Form is null)
            return Source;
        var segment = Segments[SegmentAt(position)];
        return segment.IsEscape
            ? new(segment.SourceStart, segment.SourceLength)
            : new(segment.SourceStart + position - segment.ValueStart, 1);
    }
}
