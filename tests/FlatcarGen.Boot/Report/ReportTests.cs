using FlatcarGen.Boot.Declared;
using FlatcarGen.Boot.Harness;

namespace FlatcarGen.Boot.Report;

/// <summary>The page about boots shows what they come to.</summary>
public sealed class ReportTests : IClassFixture<ReportFile>
{
    private const string Page = "docs/boot.md";

    [BootTheory]
    [InlineData(BootTables.Samples)]
    [InlineData(BootTables.Faults)]
    [InlineData(BootTables.Mistakes)]
    [InlineData(BootTables.Harmless)]
    [InlineData(BootTables.Combined)]
    [InlineData(BootTables.NotBooted)]
    public async Task The_page_shows_the_table(string title)
    {
        var table = (await BootTables.OfAsync(title)).ToMarkdown();
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, Page));

        Assert.True(page.ReplaceLineEndings("\n").Contains("\n\n" + table, StringComparison.Ordinal), $"{Page} is to say:\n\n{table}");
    }
}
