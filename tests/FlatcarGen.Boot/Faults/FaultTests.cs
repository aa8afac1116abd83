using FlatcarGen.Boot.Harness;
using FlatcarGen.Boot.Samples;

namespace FlatcarGen.Boot.Faults;

/// <summary>What the profiles do when something goes wrong on the first boot.</summary>
public sealed class FaultTests
{
    public static TheoryData<string> Names => new(FaultTable.All.Select(fault => fault.Name));

    [BootTheory, MemberData(nameof(Names))]
    public async Task The_recommended_profile_does_what_the_table_says(string name) =>
        Assert.Equal(FaultTable.Named(name).Recommended, (await FaultBoot.Of(name, SampleNode.Recommended)).Story);

    [BootTheory, MemberData(nameof(Names))]
    public async Task The_published_recipe_does_what_the_table_says(string name) =>
        Assert.Equal(FaultTable.Named(name).Published, (await FaultBoot.Of(name, SampleNode.Published)).Story);

    /// <summary>What is not there to be seen was not got over, either.</summary>
    [BootTheory, MemberData(nameof(Names))]
    public async Task The_fault_is_there_on_the_first_boot_and_gone_on_the_second(string name)
    {
        var fault = FaultTable.Named(name);
        foreach (var sample in new[] { SampleNode.Recommended, SampleNode.Published })
        {
            var boot = await FaultBoot.Of(name, sample);

            Assert.Empty(fault.MissedBy(boot.First));
            Assert.Empty(boot.First.Faults.Except(fault.Settings));
            Assert.Empty(boot.Second.Faults);
            Assert.Equal(boot.First.Faults.Contains("kubeadm RESTART") ? 2 : 1, boot.First.Times("containerd ready"));
        }
    }

    [Fact]
    public void A_machine_of_the_recommended_profile_that_looks_healthy_is_so() =>
        Assert.All(FaultTable.All.SelectMany(fault => fault.Recommended), boot => Assert.DoesNotContain("looks healthy", boot));
}
