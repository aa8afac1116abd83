using CsCheck;
using FlatcarGen.Core.Ignition.Checks;

namespace FlatcarGen.Core.Tests.Ignition.Checks;

public sealed class SectorRangesTests
{
    [Theory]
    [InlineData(-1, new long[] { })]
    [InlineData(-1, new long[] { 1, 5 })]
    [InlineData(-1, new long[] { 1, 5, 6, 9 })]
    [InlineData(1, new long[] { 1, 5, 5, 9 })]
    [InlineData(2, new long[] { 1, 5, 20, 30, 2, 3 })]
    [InlineData(1, new long[] { 2, 3, 1, 5 })]
    public void The_first_that_shares_a_position(int expected, long[] bounds) =>
        Assert.Equal(expected, new SectorRanges(Pairs(bounds)).FindOverlap());

    [Fact]
    public void The_same_as_by_comparing_each_with_each() => Gen.Select(Bound, Bound).List[0, 8].Sample(ranges =>
        Assert.Equal(Compared(ranges), new SectorRanges(ranges).FindOverlap()));

    private static Gen<long> Bound => Gen.Frequency((8, Gen.Long[0, 30]), (1, Gen.OneOf(Gen.Const(long.MinValue), Gen.Const(long.MinValue + 1), Gen.Const(long.MaxValue))));

    private static int Compared(List<(long Start, long End)> ranges)
    {
        for (var i = 0; i < ranges.Count; i++)
        {
            for (var j = 0; j < ranges.Count; j++)
            {
                var (one, other) = (ranges[i], ranges[j]);
                var startsIn = one.Start >= other.Start && one.Start <= other.End;
                var endsIn = one.End >= other.Start && one.End <= other.End;
                if (i != j && (startsIn || endsIn || (one.Start < other.Start && one.End > other.End)))
                    return j;
            }
        }

        return -1;
    }

    private static IEnumerable<(long Start, long End)> Pairs(long[] bounds) =>
        Enumerable.Range(0, bounds.Length / 2).Select(i => (bounds[2 * i], bounds[(2 * i) + 1]));
}
