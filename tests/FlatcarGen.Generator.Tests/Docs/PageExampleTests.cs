using System.Text.RegularExpressions;
using FlatcarGen.Core.Rules;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>All C# in the documentation compiles, and the analyzer says of it what the page says.</summary>
public sealed class PageExampleTests
{
    public static TheoryData<string> Pages => new(RepositoryFiles.Below("docs", "*.md").Where(page => PageExample.Of(page).Count > 0));

    public static TheoryData<string> RulesOfAnalyzers => new(DocumentedRule.OfAnalyzers.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task examples_compile_without_a_message(string page)
    {
        foreach (var example in PageExample.Of(page))
            Assert.Empty((await Check(example)).CompilerMessages);
    }

    [Fact]
    public void all_csharp_in_the_documentation_is_checked()
    {
        foreach (var page in RepositoryFiles.Below("docs", "*.md"))
            Assert.Equal(Regex.Count(RepositoryFiles.Read(page), "```(cs|csharp|c#|C#)"), PageExample.Of(page).Count(example => example.File is null));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task the_analyzer_says_of_an_example_what_the_page_says(string page)
    {
        foreach (var example in PageExample.Of(page))
        {
            var found = (await Check(example)).Findings;
            if (example.Claim != "raises")
                Assert.Empty(found);
            else
                Assert.Equal([example.Rule], found.Select(finding => finding.Id).Distinct());
        }
    }

    [Theory]
    [MemberData(nameof(RulesOfAnalyzers))]
    public void a_rule_is_shown_with_the_mistake_and_without(string id)
    {
        var claims = PageExample.Of($"{RepositoryFiles.RulePages}/{id}.md").Select(example => example.Claim).ToList();
        Assert.Equal("raises", claims[0]);
        Assert.Contains(claims[1], new[] { "clean", "fixed" });
    }

    [Theory]
    [MemberData(nameof(RulesOfAnalyzers))]
    public async Task a_page_shows_what_the_code_fix_does(string id)
    {
        var page = $"{RepositoryFiles.RulePages}/{id}.md";
        var examples = PageExample.Of(page);
        var fix = (await Check(examples[0])).Findings.Select(FixOf).FirstOrDefault(fix => fix is not null);
        Assert.Equal(fix is not null, RepositoryFiles.Read(page).Contains("the code fix", StringComparison.OrdinalIgnoreCase));
        if (fix is not null)
            Assert.Equal(("fixed", examples[1].Code), (examples[1].Claim, Apply(fix, examples[0].Code)));
    }

    private static Task<CheckedCode> Check(PageExample example) => CheckedCode.Of(example);

    private static SourceFix? FixOf(Diagnostic finding) =>
        finding.Properties.TryGetValue(FixEncoding.Property, out var encoded) ? FixEncoding.Decode(encoded) : null;

    private static string Apply(SourceFix fix, string code)
    {
        for (var i = fix.Edits.Count - 1; i >= 0; i--)
            code = code.Remove(fix.Edits[i].Start, fix.Edits[i].Length).Insert(fix.Edits[i].Start, fix.Edits[i].NewText);
        return code;
    }
}
