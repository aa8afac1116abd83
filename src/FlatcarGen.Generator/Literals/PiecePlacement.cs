using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Literals;

/// <summary>
/// Finds where in the constant's value each piece's value stands. Pieces of unknown value may be any text; the texts between them
/// are placed where they can stand at one place only, and what lies between two placed texts is one block.
/// </summary>
internal static class PiecePlacement
{
    private const int Anywhere = -1;

    /// <summary>Pieces of known value with none of unknown value between them.</summary>
    private readonly record struct Group(int First, int End, string Text);

    /// <summary>Null when the pieces cannot give the value.</summary>
    public static PieceTable? Place(List<Piece> pieces, string value)
    {
        var groups = GroupsOf(pieces);
        if (StartsOf(groups, value) is not { } starts)
            return null;

        var table = new PieceTable();
        var next = 0;
        for (var i = 0; i < groups.Count; i++)
        {
            if (starts[i] == Anywhere)
                continue;
            var (first, end, _) = groups[i];
            if (first > next)
                table.Add(Piece.Opaque(TextRange.FromBounds(pieces[next].Source.Start, pieces[first - 1].Source.End), null), starts[i]);
            var position = starts[i];
            for (next = first; next < end; next++)
                table.Add(pieces[next], position += pieces[next].Text!.Length);
        }

        return table;
    }

    /// <summary>The groups before, between and behind the pieces of unknown value: one more than those.</summary>
    private static List<Group> GroupsOf(List<Piece> pieces)
    {
        var groups = new List<Group>();
        for (var first = 0; ;)
        {
            var end = pieces.FindIndex(first, piece => piece.Text is null);
            var stop = end < 0 ? pieces.Count : end;
            groups.Add(new(first, stop, string.Concat(pieces.GetRange(first, stop - first).Select(piece => piece.Text))));
            if (end < 0)
                return groups;
            first = stop + 1;
        }
    }

    /// <summary>
    /// Where the groups start: the first and the last are at the ends of the value. A further one is known where the leftmost
    /// and the rightmost way to fit all of them in agree.
    /// </summary>
    private static int[]? StartsOf(List<Group> groups, string value)
    {
        var last = groups.Count - 1;
        var (low, high) = (groups[0].Text.Length, value.Length - groups[last].Text.Length);
        if (last == 0)
            return value == groups[0].Text ? [0] : null;
        if (high < low || !value.StartsWith(groups[0].Text, StringComparison.Ordinal)
            || !value.EndsWith(groups[last].Text, StringComparison.Ordinal))
        {
            return null;
        }

        var starts = new int[groups.Count];
        starts[last] = high;
        for (var (i, at) = (1, low); i < last; at += groups[i++].Text.Length)
        {
            at = TextSearch.First(value, TextRange.FromBounds(at, high), groups[i].Text);
            if (at < 0)
                return null;
            starts[i] = at;
        }

        for (var (i, at) = (last - 1, high); i > 0; i--)
        {
            at = TextSearch.Last(value, TextRange.FromBounds(low, at), groups[i].Text);
            if (at != starts[i] || groups[i].Text.Length == 0)
                starts[i] = Anywhere;
        }

        return starts;
    }
}
