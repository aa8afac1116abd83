using FlatcarGen.Core.Kubeadm.Releases;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>The tables of version facts are in order, each fact with its source, and the page about them shows them as they are.</summary>
public sealed class ReleaseTableTests
{
    private const string Page = "docs/kubernetes-releases.md";

    public static TheoryData<ReleaseTable> Tables => new(ReleaseTable.All);

    [Fact]
    public void the_tables_are_found() => Assert.Contains(ReleaseTable.All, table => table.Name == nameof(RemovedFlags));

    [Theory]
    [MemberData(nameof(Tables))]
    public void each_fact_has_a_source(ReleaseTable table) => Assert.All(table.Rows, row => Assert.NotEqual("", row.Source.Trim()));

    [Theory]
    [MemberData(nameof(Tables))]
    public void no_fact_is_of_a_release_that_is_not_known(ReleaseTable table) => Assert.All(
        table.Rows,
        row => Assert.All(
            new[] { row.Since, row.Until, (row as ConfigApiVersion)?.Deprecated ?? 0 },
            minor => Assert.True(minor <= ReleaseRange.Known.To || minor == ReleaseFact.Still, row.ToString())));

    [Theory]
    [MemberData(nameof(Tables))]
    public void facts_stand_in_the_order_of_releases(ReleaseTable table)
    {
        foreach (var rows in table.Rows.GroupBy(OwnerOf))
            Assert.Equal(rows.OrderBy(row => row.Since).ThenBy(row => row.Since == 0 ? row.Until : 0), rows);
        Assert.Equal(table.Rows.OrderBy(OwnerOf), table.Rows);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void a_fact_begins_before_it_ends_and_stands_once(ReleaseTable table)
    {
        Assert.All(table.Rows, row => Assert.True(row.Since < row.Until, row.ToString()));
        Assert.Equal(table.Rows.Count, table.Rows.Select(row => (OwnerOf(row), row.Name, row.Since)).Distinct().Count());
    }

    [Fact]
    public void the_page_names_the_known_releases() => Assert.Contains(
        $"from 1.{ReleaseRange.Known.From} to 1.{ReleaseRange.Known.To}", RepositoryFiles.Read(Page), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Tables))]
    public void the_page_shows_the_table(ReleaseTable table)
    {
        var section = RepositoryFiles.Read(Page).ReplaceLineEndings("\n").Split("\n### ")
            .SingleOrDefault(section => section.StartsWith(table.Name + "\n", StringComparison.Ordinal));
        Assert.True(
            section?.Contains("\n\n" + table.ToMarkdown(), StringComparison.Ordinal) == true,
            $"{Page} is to say:\n\n### {table.Name}\n\n(what it is)\n\n{table.ToMarkdown()}");
    }

    private static int OwnerOf(ReleaseFact row) => row is RemovedFlag flag ? (int)flag.Component : 0;
}
