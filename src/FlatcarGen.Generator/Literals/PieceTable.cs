namespace FlatcarGen.Generator.Literals;

/// <summary>The pieces of a constant with the places of their values in the constant's value. It is never empty.</summary>
internal sealed class PieceTable
{
    private readonly List<Piece> _pieces = [];

    /// <summary>Where each piece's value ends.</summary>
    private readonly List<int> _ends = [];

    public int Count => _pieces.Count;

    public Piece this[int index] => _pieces[index];

    public int StartOf(int index) => index == 0 ? 0 : _ends[index - 1];

    public int EndOf(int index) => _ends[index];

    /// <summary>Adds the next piece, whose value ends at a position.</summary>
    public void Add(Piece piece, int end)
    {
        _pieces.Add(piece);
        _ends.Add(end);
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
}
