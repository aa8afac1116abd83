namespace FlatcarGen.Generator.Literals;

/// <summary>
/// A run of a literal's value and the source characters that it is written with. Runs of equal length are the same characters
/// one by one; an escape is always longer than what it stands for.
/// </summary>
internal readonly record struct Segment(int ValueStart, int ValueLength, int SourceStart, int SourceLength)
{
    public int ValueEnd => ValueStart + ValueLength;

    public int SourceEnd => SourceStart + SourceLength;

    public bool IsEscape => ValueLength != SourceLength;
}
