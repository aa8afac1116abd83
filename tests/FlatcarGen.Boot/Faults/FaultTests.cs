using FlatcarGen.Boot.Harness;
using FlatcarGen.Boot.Samples;

namespace FlatcarGen.Boot.Faults;

/// <summary>What the profiles do when something goes wrong on the first boot.</summary>
public sealed class FaultTests
{
    public static TheoryData<string> Names => new(FaultTable.All.Select(fault => fault.Name));

    [BootTheory, MemberData(nameof(Names))]
    public async Task The_recommended_profile_does_what_the_table_says(string name) =>
        Assert.Equal(FaultTable.Named(name).Recommended, await FaultBoot.Of(name, SampleNode.Recommended));

    [BootTheory, MemberData(nameof(Names))]
    public async Task The_published_recipe_does_what_the_table_says(string name) =>
        Assert.Equal(FaultTable.Named(name).Published, await FaultBoot.Of(name, SampleNode.Published));

    [Fact]
    public void A_machine_of_the_recommended_profile_that_looks_healthy_is_so() =>
        Assert.All(FaultTable.All.SelectMany(fault => fault.Recommended), boot => Assert.DoesNotContain("looks healthy", boot));
}
