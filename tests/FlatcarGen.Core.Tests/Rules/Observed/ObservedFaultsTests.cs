namespace FlatcarGen.Core.Tests.Rules.Observed;

/// <summary>
/// Recall and precision over what was tried out on real systemd (252), envsubst, Terraform and Ignition: what failed there is found, by
/// the rule for it and no other, and what worked is left alone.
/// </summary>
public sealed class ObservedFaultsTests
{
    private static readonly IReadOnlyList<ObservedRow> All =
    [
        .. ObservedIgnition.Table.Rows, .. ObservedVerify.Table.Rows, .. ObservedEnvsubst.Table.Rows, .. ObservedArguments.Table.Rows,
        .. ObservedScripts.Table.Rows, .. ObservedBoots.Table.Rows, .. ObservedDependencies.Table.Rows,
    ];

    public static TheoryData<string> Names => new(All.Select(row => row.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_failed_is_found_and_what_worked_is_left_alone(string name)
    {
        var row = All.Single(row => row.Name == name);
        var found = row.Findings();
        Assert.True(
            row.SeenBy.SequenceEqual(found),
            $"{name} is to be seen by [{row.Seen}], and is by [{string.Join(" ", found)}]"
                + (row.Seen.Length == 0 && row.Fails ? "; write that into its row and take it from the list of what is not seen" : ""));
    }

    [Fact]
    public void What_is_not_seen_is_listed_and_nothing_else_is()
    {
        var unseen = All.Where(row => row.Fails && row.Seen.Length == 0).Select(row => row.Name).Order(StringComparer.Ordinal);
        var listed = ObservedUnseen.Never.Keys.Order(StringComparer.Ordinal);
        Assert.Equal(unseen, listed);
    }

    [Fact]
    public void What_worked_is_to_be_seen_by_nothing() => Assert.DoesNotContain(All, row => !row.Fails && row.Seen.Length > 0);

    [Fact]
    public void A_name_is_one_row() => Assert.Equal(All.Count, All.Select(row => row.Name).Distinct(StringComparer.Ordinal).Count());
}
