using System.Text.RegularExpressions;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>The table of all rules has each once, in its group, as its page has it.</summary>
public sealed class RuleIndexTests
{
    private static readonly Regex Row = new(
        @"^\| \[(?<id>FCG[0-9]{4})\]\((?<link>[^)]*)\) \| (?<title>[^|]+) \| (?<severity>[a-z]+) \|$", RegexOptions.Multiline);

    [Fact]
    public void all_rules_are_in_the_index_in_the_order_of_their_ids() => Assert.Equal(
        DocumentedRule.All.Select(rule => (rule.Id, RulePage.Of(rule).Title, rule.Severity)),
        Rows.Select(row => (row.Groups["id"].Value, row.Groups["title"].Value, row.Groups["severity"].Value)));

    [Fact]
    public void a_row_links_to_its_page() =>
        Assert.All(Rows, row => Assert.Equal(row.Groups["id"].Value + ".md", row.Groups["link"].Value));

    [Fact]
    public void a_rule_stands_under_its_category()
    {
        foreach (var section in RepositoryFiles.Read(RepositoryFiles.RuleIndex).Split("\n## ").Skip(1))
        {
            var category = Regex.Match(section, "`(FlatcarGen[.][A-Za-z]+)`").Groups[1].Value;
            Assert.All(
                Row.Matches(section),
                row => Assert.Equal(category, DocumentedRule.All.Single(rule => rule.Id == row.Groups["id"].Value).Category));
        }
    }

    private static IEnumerable<Match> Rows => Row.Matches(RepositoryFiles.Read(RepositoryFiles.RuleIndex));
}
