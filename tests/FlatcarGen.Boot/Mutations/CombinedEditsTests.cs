using FlatcarGen.Boot.Faults;
using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Mutations;

/// <summary>What the rules do not warn of does no harm under any fault of the table.</summary>
public sealed class CombinedEditsTests
{
    public static TheoryData<string> Nodes => new(CombinedEdits.All.Select(mutation => mutation.Name));

    public static TheoryData<string> Boots => new(CombinedBoot.All.Select(one => one.ToString()));

    [Theory, MemberData(nameof(Nodes))]
    public async Task Nothing_is_said_of_them(string name)
    {
        var mutation = CombinedEdits.Named(name);
        var before = await new Mutant(mutation.Original, []).FindingsAsync();

        Assert.Empty((await new Mutant(mutation.Original, mutation.Edits).FindingsAsync()).Except(before));
    }

    [BootTheory, MemberData(nameof(Boots))]
    public async Task They_do_no_worse_than_the_original(string name)
    {
        var one = CombinedBoot.Named(name);
        var boots = await one.Boots;

        Assert.False(await one.IsWorse(), string.Join("; then ", boots.Story));
        Assert.Equal(one.Fault.Settings.Order(), boots.First.Faults.Order());
    }

    [Fact]
    public void Every_fault_is_tried_on_them() => Assert.Equal(FaultTable.All, CombinedBoot.All.Select(one => one.Fault).Distinct());
}
