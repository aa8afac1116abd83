namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>Every rule has a page, and the page's head says what the code says.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids => new(DocumentedRule.All.Select(rule => rule.Id));

    [Fact]
    public void there_is_a_page_for_every_rule_and_for_nothing_else() => Assert.Equal(
        DocumentedRule.All.Select(rule => rule.Page),
        RepositoryFiles.Below(RepositoryFiles.RulePages, "*.md").Where(page => page != RepositoryFiles.RuleIndex));

    [Fact]
    public void no_two_rules_share_an_id() =>
        Assert.Equal(DocumentedRule.All.Select(rule => rule.Id).Distinct(), DocumentedRule.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void the_head_of_a_page_says_what_the_rule_says(string id)
    {
        var rule = DocumentedRule.All.Single(rule => rule.Id == id);
        var page = RulePage.Of(rule);
        Assert.Equal((rule.Id, rule.Title ?? page.Title, rule.Severity, rule.Category), (page.Id, page.Title, page.Severity, page.Category));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void a_page_tells_what_happens_how_to_fix_it_and_how_to_suppress_it(string id)
    {
        var headings = RulePage.Of(DocumentedRule.All.Single(rule => rule.Id == id)).Headings;
        Assert.StartsWith("What happens ", headings[0], StringComparison.Ordinal);
        Assert.Equal(["How to fix it", "Example", "How to suppress it", "Sources"], headings.Skip(1));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void a_help_link_leads_to_the_page(string id)
    {
        var rule = DocumentedRule.All.Single(rule => rule.Id == id);
        Assert.Equal(DocumentedRule.LinkBase + rule.Page, rule.HelpLink);
        Assert.True(Uri.IsWellFormedUriString(rule.HelpLink, UriKind.Absolute));
    }

    [Fact]
    public void the_targets_link_to_pages_that_are_there()
    {
        var links = RepositoryFiles.Below("src/FlatcarGen.Build", "*.targets")
            .SelectMany(path => RepositoryFiles.Read(path).Split('"'))
            .Where(text => text.StartsWith("https:", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(RepositoryFiles.Exist(link.Replace(DocumentedRule.LinkBase, "")), link));
    }
}
