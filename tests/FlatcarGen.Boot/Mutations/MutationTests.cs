using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Mutations;

/// <summary>
/// What the rules warn of goes wrong at boot, always or under the condition that it is about. What they do not warn of goes
/// wrong under no condition under which the original does not.
/// </summary>
public sealed class MutationTests
{
    public static TheoryData<string> Names => new(MutationTable.All.Select(mutation => mutation.Name));

    public static TheoryData<string> Mistakes => new(MutationTable.All.Where(mutation => mutation.Rule is not null).Select(mutation => mutation.Name));

    public static IEnumerable<object[]> Harmless =>
        from mutation in MutationTable.All
        where mutation.Rule is null
        from condition in MutationTable.Conditions
        select new object[] { mutation.Name, condition };

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

        Assert.True(await MutationRun.IsWorse(mutation, mutation.Condition), await MutationRun.StoryAsync(mutation, mutation.Condition));
    }

    [BootTheory, MemberData(nameof(Harmless))]
    public async Task It_goes_wrong_nowhere_where_the_original_does_not(string name, string condition)
    {
        var mutation = MutationTable.Named(name);

        Assert.False(await MutationRun.IsWorse(mutation, condition), await MutationRun.StoryAsync(mutation, condition));
    }
}
