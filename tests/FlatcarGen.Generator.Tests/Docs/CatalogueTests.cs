using System.Text.RegularExpressions;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>Every mistake of the catalogue has a rule, or a reason why it has none.</summary>
public sealed class CatalogueTests
{
    /// <summary>How many mistakes each group of the catalogue has.</summary>
    public static TheoryData<int, int> Groups => new()
    {
        { 2000, 49 }, { 3000, 17 }, { 4000, 16 }, { 5000, 60 }, { 6000, 17 }, { 7000, 35 },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public void every_mistake_has_a_rule_or_a_reason(int group, int count)
    {
        var index = RepositoryFiles.Read("docs/rules/index.md");
        var rules = Numbers(index, @"^\| \[FCG([0-9]{4})\]");
        var reasons = Numbers(index, @"^\| ([0-9]{4}) \| [^|]+ \| [^|]+ \|$");

        Assert.Empty(rules.Intersect(reasons));
        Assert.Equal(Enumerable.Range(group + 1, count), rules.Union(reasons).Where(id => id > group && id <= group + count).Order());
    }

    private static HashSet<int> Numbers(string text, string pattern) => Regex.Matches(text, pattern, RegexOptions.Multiline)
        .Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))
        .ToHashSet();
}
