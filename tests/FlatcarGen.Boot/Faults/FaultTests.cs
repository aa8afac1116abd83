using FlatcarGen.Boot.Harness;
using FlatcarGen.Boot.Samples;

namespace FlatcarGen.Boot.Faults;

/// <summary>What the profiles do when something goes wrong on the first boot.</summary>
public sealed class FaultTests
{
    public static TheoryData<string> Names => new(FaultTable.All.Select(fault => fault.Name));

    /// <summary>
    /// systemd does not come back to a unit whose requirement failed to start, whatever its own Restart= says, and does not call it failed.
    /// </summary>
    private static readonly string[] _unseen = ["The metadata service fails once", "The metadata service fails again and again"];

    [BootTheory, MemberData(nameof(Names))]
    public async Task The_recommended_profile_does_what_the_table_says(string name) =>
        Assert.Equal(FaultTable.Named(name).Recommended, await FaultBoot.Of(name, SampleNode.Recommended));

    [BootTheory, MemberData(nameof(Names))]
    public async Task The_published_recipe_does_what_the_table_says(string name) =>
        Assert.Equal(FaultTable.Named(name).Published, await FaultBoot.Of(name, SampleNode.Published));

    [Fact]
    public void A_machine_of_the_recommended_profile_that_looks_healthy_is_so_but_for_known_cases() => Assert.Equal(
        _unseen,
        FaultTable.All.Where(fault => fault.Recommended.Any(boot => boot.Contains("looks healthy"))).Select(fault => fault.Name));
}
