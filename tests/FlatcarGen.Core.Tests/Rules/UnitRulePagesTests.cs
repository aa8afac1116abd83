using FlatcarGen.Core.Rules;

namespace FlatcarGen.Core.Tests.Rules;

public sealed class UnitRulePagesTests
{
    public static TheoryData<string> Ids => new(RuleCatalog.OfKind<UnitRule>().Select(rule => rule.Info.Id).Distinct());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_carries_its_title(string id)
    {
        var rule = RuleCatalog.OfKind<UnitRule>().First(rule => rule.Info.Id == id);
        var page = File.ReadAllLines(Path.Combine(Root(), "docs", "rules", id + ".md"));

        Assert.Equal($"# {id}: {rule.Info.Title}", page[0]);
        Assert.Contains(page, line => line.StartsWith($"Severity: {rule.Info.Severity.ToString().ToLowerInvariant()}", StringComparison.Ordinal));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FlatcarGen.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
