using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>
/// A block of C# (or YAML, or a unit) on a page, with what is claimed of it in an HTML comment above: <c>raises</c> (the page's rule and nothing else; or
/// another, where one is named: <c>raises FCG1006</c>), <c>clean</c> (nothing) or <c>fixed</c> (clean, and what the code fix makes of the
/// block before). Without a comment it is clean. A comment can name a C# version: <c>raises in C# 11</c>; one on YAML or a unit names the
/// file that it is: <c>raises in worker.bu</c>. Blocks of these without a comment are not looked at.
/// </summary>
/// <param name="Claim">The first word of the comment.</param>
/// <param name="Rule">The rule that it raises, if it does.</param>
/// <param name="Version">The C# that it is compiled as.</param>
/// <param name="File">The name of a file that is no C#.</param>
/// <param name="Code">A whole file.</param>
internal sealed record PageExample(string Claim, string Rule, LanguageVersion Version, string? File, string Code)
{
    private static readonly Regex Blocks = new(
        @"(?:^<!-- (?<claim>raises|clean|fixed)(?: (?<rule>FCG[0-9]{4}))?(?: in C\# (?<version>[0-9.]+))? -->\n\n?)?^```csharp\n(?<code>.*?)^```$"
            + @"|^<!-- (?<claim>raises|clean)(?: (?<rule>FCG[0-9]{4}))? in (?<file>[\w.-]+) -->\n\n?^```(?:yaml|ini)\n(?<code>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline);

    public static IReadOnlyList<PageExample> Of(string page) => Blocks.Matches(RepositoryFiles.Read(page))
        .Select(match => new PageExample(
            match.Groups["claim"] is { Success: true } claim ? claim.Value : "clean",
            match.Groups["rule"] is { Success: true } rule ? rule.Value : Path.GetFileNameWithoutExtension(page),
            match.Groups["version"] is { Success: true } version ? VersionOf(version.Value) : LanguageVersion.CSharp12,
            match.Groups["file"] is { Success: true } file ? file.Value : null,
            match.Groups["code"].Value))
        .ToList();

    private static LanguageVersion VersionOf(string text) =>
        LanguageVersionFacts.TryParse(text, out var version) ? version : throw new FormatException($"There is no C# {text}.");
}
