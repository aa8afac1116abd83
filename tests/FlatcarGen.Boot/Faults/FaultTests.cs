using FlatcarGen.Boot.Harness;
using FlatcarGen.Boot.Samples;

namespace FlatcarGen.Boot.Faults;

/// <summary>What the profiles do when something goes wrong on the first boot.</summary>
[Collection(BootCollection.Name)]
public sealed class FaultTests
{
    public static TheoryData<Fault> All => new(FaultTable.All);

    [BootTheory, MemberData(nameof(All))]
    public async Task The_recommended_profile_comes_up_or_fails_for_all_to_see(Fault fault)
    {
        var story = await FaultBoot.Of(fault, SampleNode.Recommended);

        Assert.Equal(fault.Recommended, story);
        Assert.DoesNotContain(story, boot => boot.Contains("looks healthy"));
    }

    [BootTheory, MemberData(nameof(All))]
    public async Task The_published_recipe_does_what_the_table_says(Fault fault) =>
        Assert.Equal(fault.Published, await FaultBoot.Of(fault, SampleNode.Published));
}
