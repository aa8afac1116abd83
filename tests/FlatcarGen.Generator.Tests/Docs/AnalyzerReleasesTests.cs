using System.Text.RegularExpressions;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>The release files list what the analyzers report.</summary>
public sealed class AnalyzerReleasesTests
{
    private static readonly Regex Row = new(
        @"^(?<id>FCG[0-9]{4}) \| (?<category>[A-Za-z.]+) \| (?<severity>[A-Za-z]+) \| (?<notes>.+)$", RegexOptions.Multiline);

    [Fact]
    public void every_rule_of_the_analyzers_is_in_a_release_once() => Assert.Equal(
        DocumentedRule.OfAnalyzers.Select(rule => (rule.Id, rule.Category, rule.Severity, rule.Title)),
        Rows.Select(row => (
            row.Groups["id"].Value,
            row.Groups["category"].Value,
            row.Groups["severity"].Value.ToLowerInvariant(),
            (string?)row.Groups["notes"].Value)));

    private static IEnumerable<Match> Rows => new[] { "Shipped", "Unshipped" }
        .SelectMany(part => Row.Matches(RepositoryFiles.Read($"src/FlatcarGen.Generator/AnalyzerReleases.{part}.md")))
        .OrderBy(row => row.Groups["id"].Value, StringComparer.Ordinal);
}
