using System.Text;
using FlatcarGen.Core.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlatcarGen.Generator.Literals;

/// <summary>
/// The source of a constant expression, piece by piece. Ranges of the value count with line ends as LF, ranges of the source from
/// the start of the expression.
/// </summary>
internal sealed class ConstantSource
{
    private readonly string _value;
    private readonly string _source;
    private readonly PieceTable _pieces;
    private readonly OriginalPositions _positions;

    private ConstantSource(string value, string source, PieceTable pieces)
    {
        _value = value;
        _source = source;
        _pieces = pieces;
        _positions = new(value);
    }

    public static ConstantSource Read(ExpressionSyntax expression, string value, Func<ExpressionSyntax, string?>? valueOf)
    {
        var source = expression.ToString();
        var pieces = PiecePlacement.Place(new PieceReader(expression, source, valueOf).Read(), value);
        if (pieces is null)
        {
            pieces = new();
            pieces.Add(Piece.Opaque(new(0, source.Length), value), value.Length);
        }

        return new(value, source, pieces);
    }

    public TextRange RangeOf(TextRange range)
    {
        var (start, end) = (_positions.Of(range.Start), _positions.Of(range.End));
        if (start < end)
            return TextRange.FromBounds(SourceOf(start).Start, SourceOf(end - 1).End);

        var next = _pieces.IndexAt(start);
        if (start < _value.Length && _pieces[next].Form is not null)
            return new(SourceOf(start).Start, 0);
        for (var i = _pieces.FirstTouching(start); i <= next; i++)
        {
            if (_pieces[i].Form is not null)
                return new(_pieces[i].Source.End, 0);
        }

        return _pieces[next].Source;
    }

    public SourceChange? Change(TextRange range, string newText, string lineEnd)
    {
        var (start, end) = (_positions.Of(range.Start), _positions.Of(range.End));
        if (JoinsLineEnd(start, end, newText))
            return null;
        if (start < end)
            return Replace(start, end, newText, lineEnd);

        for (var i = _pieces.FirstTouching(start); i < _pieces.Count && _pieces.StartOf(i) <= start; i++)
        {
            if (ChangePiece(i, start, end, newText, lineEnd) is { } change)
                return change;
        }

        return null;
    }

    /// <summary>
    /// A change over several literals writes the new text into the first and takes the rest from the others; what stands between
    /// them stays.
    /// </summary>
    private SourceChange? Replace(int start, int end, string newText, string lineEnd)
    {
        var text = new StringBuilder();
        var (from, to) = (-1, 0);
        for (var i = _pieces.IndexAt(start); i < _pieces.Count && _pieces.StartOf(i) < end; i++)
        {
            if (_pieces.StartOf(i) == _pieces.EndOf(i))
                continue;
            var comes = from < 0 ? newText : "";
            if (ChangePiece(i, Math.Max(start, _pieces.StartOf(i)), Math.Min(end, _pieces.EndOf(i)), comes, lineEnd) is not { } change)
                return null;
            if (from < 0)
                from = change.Replaced.Start;
            else
                text.Append(_source, to, change.Replaced.Start - to);
            text.Append(change.Text);
            to = change.Replaced.End;
        }

        return new(TextRange.FromBounds(from, to), text.ToString());
    }

    private SourceChange? ChangePiece(int index, int start, int end, string newText, string lineEnd)
    {
        var piece = _pieces[index];
        if (piece.Form is null)
            return null;
        var site = new EditSite(_source, piece, start - _pieces.StartOf(index), end - _pieces.StartOf(index));
        return piece.Form.Write(site.ToEdit(newText, lineEnd));
    }

    /// <summary>Whether a lone CR, a line end by itself, would become one with the LF that comes to stand behind it.</summary>
    private bool JoinsLineEnd(int start, int end, string newText)
    {
        if (start == 0 || _value[start - 1] != '\r')
            return false;
        return newText.Length > 0 ? newText[0] == '\n' : start < end && end < _value.Length && _value[end] == '\n';
    }

    private TextRange SourceOf(int position)
    {
        var index = _pieces.IndexAt(position);
        return _pieces[index].SourceOf(position - _pieces.StartOf(index));
    }
}
