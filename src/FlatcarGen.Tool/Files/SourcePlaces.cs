using FlatcarGen.Core.Text;

namespace FlatcarGen.Tool.Files;

/// <summary>A line and a column of a text, from 1 on, the column in characters: one outside of the BMP is one.</summary>
internal readonly record struct SourcePlace(int Line, int Column);

/// <summary>Tells places in a text, at the same cost in a line of any length.</summary>
internal sealed class SourcePlaces
{
    private const int Block = 1 << 10;

    private readonly TextLines _lines;

    /// <summary>How many pairs of surrogates end in front of each block.</summary>
    private readonly int[] _pairsBefore;

    public SourcePlaces(TextLines lines)
    {
        _lines = lines;
        _pairsBefore = new int[(lines.Text.Length / Block) + 1];
        for (var block = 1; block < _pairsBefore.Length; block++)
            _pairsBefore[block] = _pairsBefore[block - 1] + PairsIn((block - 1) * Block, block * Block);
    }

    /// <summary>The place behind the last character of a text.</summary>
    public static SourcePlace AfterAll(string text) => new SourcePlaces(new(text)).Of(text.Length);

    public SourcePlace Of(int position)
    {
        var line = _lines.LineOf(position);
        var start = _lines[line].Start;
        return new(line + 1, position - start - PairsBefore(position) + PairsBefore(start) + 1);
    }

    /// <summary>How many characters a line has, without its end.</summary>
    /// <param name="line">Counted from 1.</param>
    public int LengthOf(int line) => Of(_lines[line - 1].End).Column - 1;

    private int PairsBefore(int position) => _pairsBefore[position / Block] + PairsIn(position / Block * Block, position);

    private int PairsIn(int start, int end)
    {
        var pairs = 0;
        for (var at = Math.Max(start, 1); at < end; at++)
            pairs += char.IsSurrogatePair(_lines.Text[at - 1], _lines.Text[at]) ? 1 : 0;
        return pairs;
    }
}
