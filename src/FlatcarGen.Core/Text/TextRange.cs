namespace FlatcarGen.Core.Text;

/// <summary>A range of UTF-16 code units in a text.</summary>
public readonly record struct TextRange(int Start, int Length)
{
    public int End => Start + Length;

    public static TextRange FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The same characters in a text that begins elsewhere.</summary>
    public TextRange Shift(int by) => new(Start + by, Length);

    public bool Contains(int position) => position >= Start && position < End;

    public override string ToString() => $"[{Start}..{End})";
}
