using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Mutations;

/// <summary>What the rules do not warn of does no harm, whatever goes wrong.</summary>
public sealed class TogetherTests
{
    public static TheoryData<string> Nodes => new(Together.Mutations.Select(mutation => mutation.Name));

    public static TheoryData<string> Cases => new(Together.All.Select(one => one.ToString()));

    [Theory, MemberData(nameof(Nodes))]
    public async Task Nothing_is_said_of_them(string name)
    {
        var mutation = Together.Mutations.Single(mutation => mutation.Name == name);

        var before = await new Mutant(mutation.Original, []).FindingsAsync();

        Assert.Empty((await new Mutant(mutation.Original, mutation.Edits).FindingsAsync()).Except(before));
    }

    [BootTheory, MemberData(nameof(Cases))]
    public async Task They_do_no_worse_than_the_original(string name)
    {
        var one = Together.All.Single(one => one.ToString() == name);
        var boots = await one.Boots;

        Assert.False(await one.IsWorse(), string.Join("; then ", boots.Story));
        Assert.Equal(one.Fault.Settings.Order(), boots.First.Faults.Order());
    }

    [Fact]
    public void Every_fault_is_tried_on_them() => Assert.Equal(Faults.FaultTable.All, Together.All.Select(one => one.Fault).Distinct());
}
