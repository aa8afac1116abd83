using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Literals;

/// <summary>
/// A range of a piece's value that is about to change, and the source characters that have to go for it. Where it cuts through an
/// escape of two characters or through a surrogate pair, all of that goes, and what was not meant comes again.
/// </summary>
internal readonly struct EditSite
{
    private readonly string _source;
    private readonly Piece _piece;
    private readonly int _start;
    private readonly int _end;
    private readonly string _keptBefore = "";
    private readonly string _keptAfter = "";
    private readonly int _escapeBefore = -1;

    public EditSite(string source, Piece piece, int start, int end)
    {
        (_source, _piece) = (source, piece);
        var value = piece.Text!;
        if (IsCut(value, start))
            _keptBefore = value.Substring(--start, 1);
        if (IsCut(value, end))
            _keptAfter = value.Substring(end++, 1);

        _start = SourcePosition(start);
        _end = end > start ? SourcePosition(end) : _start;
        if (start > 0 && piece.Segments[piece.SegmentAt(start - 1)] is { IsEscape: true } escape && escape.SourceEnd == _start)
            _escapeBefore = escape.SourceStart;
    }

    public LiteralEdit ToEdit(string newText, string lineEnd) =>
        new(
            _source,
            _piece.Literal,
            _piece.Source,
            TextRange.FromBounds(_start, _end),
            _keptBefore + newText + _keptAfter,
            _escapeBefore,
            lineEnd);

    private static bool IsCut(string value, int position) => position > 0 && StringEscapes.IsPair(value, position - 1);

    /// <summary>Where the source of a position's character starts, behind all indentation.</summary>
    private int SourcePosition(int position) =>
        position == _piece.Text!.Length ? _piece.Source.End : _piece.SourceOf(position).Start;
}
