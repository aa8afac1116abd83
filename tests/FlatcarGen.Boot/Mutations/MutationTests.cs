using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Mutations;

/// <summary>
/// What the rules warn of goes wrong at boot, always or under the condition that it is about. What they do not warn of does no worse than
/// the original where much goes wrong; <see cref="CombinedEditsTests"/> has the other faults.
/// </summary>
public sealed class MutationTests
{
    public static TheoryData<string> Names => new(MutationTable.All.Select(mutation => mutation.Name));

    public static TheoryData<string> Harmless => new(MutationTable.All.Where(mutation => mutation.Rule is null).Select(mutation => mutation.Name));

    public static TheoryData<string> Mistakes => new(MutationTable.All.Where(mutation => mutation.Rule is not null).Select(mutation => mutation.Name));

    [Theory, MemberData(nameof(Names))]
    public async Task It_is_flagged_as_the_table_says(string name)
    {
        var mutation = MutationTable.Named(name);
        var before = await new Mutant(mutation.Original, []).FindingsAsync();
        var after = await new Mutant(mutation.Original, mutation.Edits).FindingsAsync();

        Assert.Equal(mutation.Rule is null ? [] : [mutation.Rule], after.Except(before).Select(finding => finding.Rule));
    }

    [BootTheory, MemberData(nameof(Mistakes))]
    public async Task It_goes_wrong_where_the_original_does_not(string name)
    {
        var mutation = MutationTable.Named(name);

        Assert.True(await MutationRun.IsWorse(mutation), await MutationRun.StoryAsync(mutation));
    }

    [BootTheory, MemberData(nameof(Harmless))]
    public async Task It_does_no_worse_than_the_original_where_much_goes_wrong(string name)
    {
        var mutation = MutationTable.Named(name);

        Assert.False(await MutationRun.IsWorse(mutation), await MutationRun.StoryAsync(mutation));
    }
}
