namespace FlatcarGen.Generator.Literals;

/// <summary>
/// Positions in a value whose line ends are LF, as positions in the value as the compiler has it, where a line end may be CR LF.
/// </summary>
internal sealed class OriginalPositions
{
    /// <summary>The positions of those LF that were two characters, in order.</summary>
    private readonly List<int> _pairs = [];

    public OriginalPositions(string original)
    {
        for (var at = original.IndexOf("\r\n", StringComparison.Ordinal); at >= 0;
            at = original.IndexOf("\r\n", at + 2, StringComparison.Ordinal))
        {
            _pairs.Add(at - _pairs.Count);
        }
    }

    public int Of(int position)
    {
        var index = _pairs.BinarySearch(position);
        return position + (index < 0 ? ~index : index);
    }
}
