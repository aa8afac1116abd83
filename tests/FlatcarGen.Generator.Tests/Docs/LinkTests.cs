using System.Text.RegularExpressions;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>Links between the pages of the repository.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Pages => new(RepositoryFiles.Below("docs", "*.md").Prepend("README.md"));

    [Theory]
    [MemberData(nameof(Pages))]
    public void a_relative_link_leads_to_a_file(string page)
    {
        var folder = Path.GetDirectoryName(page)!.Replace('\\', '/');
        Assert.All(
            Targets(page).Where(target => !Uri.TryCreate(target, UriKind.Absolute, out _)),
            target => Assert.True(target.StartsWith('#') || RepositoryFiles.Exist($"{folder}/{target.Split('#')[0]}".TrimStart('/')), target));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void a_link_to_a_heading_finds_it(string page)
    {
        var folder = Path.GetDirectoryName(page)!.Replace('\\', '/');
        foreach (var target in Targets(page).Where(target => !Uri.TryCreate(target, UriKind.Absolute, out _) && target.Contains('#')))
        {
            var parts = target.Split('#');
            Assert.Contains(parts[1], Anchors(parts[0].Length == 0 ? page : $"{folder}/{parts[0]}".TrimStart('/')));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void an_absolute_link_is_well_formed(string page) => Assert.All(
        Targets(page).Where(target => Uri.TryCreate(target, UriKind.Absolute, out _)),
        target => Assert.True(Uri.IsWellFormedUriString(target, UriKind.Absolute) && target.StartsWith("https://", StringComparison.Ordinal), target));

    private static IEnumerable<string> Targets(string page) =>
        Regex.Matches(WithoutCode(RepositoryFiles.Read(page)), @"\]\(([^)\s]+)\)").Select(match => match.Groups[1].Value);

    /// <summary>The anchors that GitHub gives to headings.</summary>
    private static IEnumerable<string> Anchors(string page) =>
        Regex.Matches(WithoutCode(RepositoryFiles.Read(page)), "^#+ (.+)$", RegexOptions.Multiline)
            .Select(match => Regex.Replace(match.Groups[1].Value.ToLowerInvariant(), @"[^\w\- ]", "").Replace(' ', '-'));

    private static string WithoutCode(string text) => Regex.Replace(text, "^```.*?^```$", "", RegexOptions.Multiline | RegexOptions.Singleline);
}
