using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Literals;

/// <summary>The pieces of a constant with the places of their values in the constant's value. It is never empty.</summary>
internal sealed class PieceTable
{
    private readonly List<Piece> _pieces = [];

    /// <summary>Where each piece's value starts, and at last where the whole value ends.</summary>
    private readonly List<int> _starts = [];

    private PieceTable()
    {
    }

    public int Count => _pieces.Count;

    public Piece this[int index] => _pieces[index];

    public int StartOf(int index) => _starts[index];

    public int EndOf(int index) => _starts[index + 1];

    /// <summary>
    /// Places the pieces so that they give the value. Those of unknown value get what the others leave; where there are several,
    /// they become one with all that is between them. Null when the pieces do not give the value.
    /// </summary>
    public static PieceTable? Place(List<Piece> pieces, string value)
    {
        var table = new PieceTable();
        var start = 0;
        var first = 0;
        for (; first < pieces.Count && pieces[first].Text is { } text; first++)
        {
            if (!IsAt(value, start, text))
                return null;
            table.Add(pieces[first], start);
            start += text.Length;
        }

        if (first == pieces.Count)
            return start == value.Length ? table.Complete(start) : null;

        var end = value.Length;
        var last = pieces.Count - 1;
        for (; pieces[last].Text is { } text; last--)
        {
            end -= text.Length;
            if (end < start || !IsAt(value, end, text))
                return null;
        }

        var unknown = TextRange.FromBounds(pieces[first].Source.Start, pieces[last].Source.End);
        table.Add(Piece.Opaque(unknown, null), start);
        for (start = end, last++; last < pieces.Count; start += pieces[last++].Text!.Length)
            table.Add(pieces[last], start);
        return table.Complete(start);
    }

    /// <summary>The index of the first piece whose value ends behind a position; the position is inside the value.</summary>
    public int IndexAt(int position) => FirstEndingBehind(position);

    /// <summary>The index of the first piece whose value ends at a position or behind it.</summary>
    public int FirstTouching(int position) => FirstEndingBehind(position - 1);

    private int FirstEndingBehind(int position)
    {
        var (low, high) = (0, Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (EndOf(middle) > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private static bool IsAt(string value, int start, string text) =>
        text.Length <= value.Length - start && string.CompareOrdinal(value, start, text, 0, text.Length) == 0;

    private void Add(Piece piece, int start)
    {
        _pieces.Add(piece);
        _starts.Add(start);
    }

    private PieceTable Complete(int end)
    {
        _starts.Add(end);
        return this;
    }
}
