using System.Text.RegularExpressions;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>What the head and the headings of a rule's page say.</summary>
internal sealed record RulePage(string Id, string Title, string Severity, string Category, IReadOnlyList<string> Headings, string Text)
{
    public static RulePage Of(DocumentedRule rule) => Parse(RepositoryFiles.Read(rule.Page));

    private static RulePage Parse(string text)
    {
        var head = Regex.Match(
            text, @"\A# (?<id>FCG[0-9]{4}): (?<title>.+)\n\nSeverity: (?<severity>[a-z]+) · Category: (?<category>[A-Za-z.]+)\n\n\S");
        Assert.True(head.Success, "A page begins with '# FCGnnnn: Title', a line with severity and category, and a sentence.");
        var headings = Regex.Matches(text, "^## (.+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value).ToList();
        return new(
            head.Groups["id"].Value, head.Groups["title"].Value, head.Groups["severity"].Value, head.Groups["category"].Value, headings, text);
    }
}
