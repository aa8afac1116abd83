namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>
/// Ranges of a disk, first and last position included, that are asked for overlaps in a time that grows little faster than their number.
/// What overflows may end before it starts: such a range has no position, but another one may lie around it.
/// </summary>
internal sealed class SectorRanges
{
    private readonly (long Start, long End)[] _ranges;
    private readonly long[] _starts;
    private readonly long[] _ends;
    private readonly (long Start, long LowestEnd)[] _byStart;

    public SectorRanges(IEnumerable<(long Start, long End)> ranges)
    {
        _ranges = ranges.ToArray();
        var whole = _ranges.Where(range => range.Start <= range.End).ToList();
        _starts = whole.Select(range => range.Start).OrderBy(start => start).ToArray();
        _ends = whole.Select(range => range.End).OrderBy(end => end).ToArray();
        _byStart = _ranges.OrderBy(range => range.Start).ToArray();
        for (var i = _byStart.Length - 2; i >= 0; i--)
            _byStart[i].LowestEnd = Math.Min(_byStart[i].LowestEnd, _byStart[i + 1].LowestEnd);
    }

    /// <summary>The index of the first range that shares a position with the first one that shares any, or that lies in it; -1 for none.</summary>
    public int FindOverlap()
    {
        for (var i = 0; i < _ranges.Length; i++)
        {
            if (!Overlaps(_ranges[i]))
                continue;
            return Array.FindIndex(_ranges, 0, i, other => Overlap(_ranges[i], other)) is >= 0 and var before
                ? before
                : Array.FindIndex(_ranges, i + 1, other => Overlap(_ranges[i], other));
        }

        return -1;
    }

    private bool Overlaps((long Start, long End) range)
    {
        var own = range.Start <= range.End ? 1 : 0;
        if (CountAt(range.Start) > own || CountAt(range.End) > own)
            return true;
        var next = CountUpTo(_byStart.Length, i => _byStart[i].Start, range.Start);
        return next < _byStart.Length && _byStart[next].LowestEnd < range.End;
    }

    private static bool Overlap((long Start, long End) one, (long Start, long End) other) =>
        IsIn(one.Start, other) || IsIn(one.End, other) || (one.Start < other.Start && one.End > other.End);

    private static bool IsIn(long position, (long Start, long End) range) => position >= range.Start && position <= range.End;

    /// <summary>How many ranges a position is in.</summary>
    private int CountAt(long position) =>
        CountUpTo(_starts.Length, i => _starts[i], position)
        - (position == long.MinValue ? 0 : CountUpTo(_ends.Length, i => _ends[i], position - 1));

    /// <summary>How many of so many values in ascending order are no greater than a limit.</summary>
    private static int CountUpTo(int count, Func<int, long> value, long limit)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (value(middle) <= limit)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
