using CsCheck;
using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Tests.Ignition.Values;

public class DecimalModeTests
{
    /// <summary>Every decimal mode that butane 0.29.0 calls a slip, of all that there are.</summary>
    private static readonly int[] OfFiles =
    [
        400, 440, 444, 500, 550, 555, 600, 640, 644, 660, 664, 666, 700, 750, 755, 770, 775, 777, 2500, 2550, 2555, 2700, 2750, 2755, 2770,
        2775, 4500, 4550, 4555, 4700, 4750, 4755, 4770, 4775, 6500, 6550, 6555, 6700, 6750, 6755, 6770, 6775,
    ];

    private static readonly int[] OfDirectories =
    [
        500, 550, 555, 700, 750, 755, 770, 775, 777, 1700, 1750, 1755, 1770, 1775, 1777, 2700, 2750, 2755, 2770, 2775, 2777, 3700, 3750,
        3755, 3770, 3775, 3777,
    ];

    [Fact]
    public void The_slips_of_files_are_those_that_butane_sees() =>
        Assert.Equal(OfFiles, Enumerable.Range(-10, 10_100).Where(mode => DecimalMode.IsSlip(mode, isDirectory: false)));

    [Fact]
    public void The_slips_of_directories_are_those_that_butane_sees() =>
        Assert.Equal(OfDirectories, Enumerable.Range(-10, 10_100).Where(mode => DecimalMode.IsSlip(mode, isDirectory: true)));

    [Fact]
    public void No_number_is_too_much() => Gen.Int.Sample(mode => mode is >= 0 and <= 7777 || !DecimalMode.IsSlip(mode, isDirectory: mode % 2 == 0));
}
