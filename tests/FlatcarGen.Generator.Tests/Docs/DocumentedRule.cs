using System.Text.RegularExpressions;
using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Analyzers.Shape;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>A rule of the analyzers or an error of the build, as the code has it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title; null for errors of the build, whose titles only the pages have.</param>
/// <param name="Severity">As pages write it: <c>error</c>.</param>
/// <param name="HelpLink">Where the page is.</param>
internal sealed record DocumentedRule(string Id, string? Title, string Severity, string HelpLink)
{
    public const string LinkBase = "https://github.com/flatcargen/flatcargen/blob/main/";

    public static IReadOnlyList<DocumentedRule> OfAnalyzers { get; } = RuleCatalog.All.Concat(ShapeRule.All)
        .Select(rule => new DocumentedRule(
            rule.Info.Id, rule.Info.Title, rule.Info.Severity.ToString().ToLowerInvariant(), rule.Info.HelpLink))
        .Distinct()
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .ToList();

    /// <summary>Every code that the task or the targets mention; the task's warnings have a file of their own.</summary>
    public static IReadOnlyList<DocumentedRule> OfBuild { get; } = FindInBuild();

    public static IReadOnlyList<DocumentedRule> All { get; } = [.. OfAnalyzers, .. OfBuild];

    public string Category => RuleGroup.NameOf(Id);

    public string Page => $"{RepositoryFiles.RulePages}/{Id}.md";

    private static IReadOnlyList<DocumentedRule> FindInBuild()
    {
        var sources = new[] { "*.cs", "*.targets", "*.props" }
            .SelectMany(pattern => RepositoryFiles.Below("src/FlatcarGen.Build", pattern))
            .Select(RepositoryFiles.Read)
            .ToList();
        var ofTask = RepositoryFiles.Read("src/FlatcarGen.Build/WarningCode.cs");
        var warnings = sources.SelectMany(text => Regex.Matches(text, "<Warning Code=\"(FCG[0-9]{4})\""))
            .Concat(Regex.Matches(ofTask, "= \"(FCG[0-9]{4})\""))
            .Select(match => match.Groups[1].Value);
        return sources.SelectMany(text => Regex.Matches(text, "FCG8[0-9]{3}"))
            .Select(match => match.Value)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(id => new DocumentedRule(id, null, warnings.Contains(id) ? "warning" : "error", $"{LinkBase}docs/rules/{id}.md"))
            .ToList();
    }
}
