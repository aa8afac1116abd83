using FlatcarGen.Generator.Analyzers;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Boot.Mutations;

/// <summary>Every rule on units, metadata and templating that warns is shown to be right at boot, or it is said why it cannot be.</summary>
public sealed class CoverageTests
{
    private static readonly string[] _categories = ["FlatcarGen.Systemd", "FlatcarGen.Metadata", "FlatcarGen.Templating"];

    private static readonly HashSet<string> _booted =
        [.. MutationTable.All.Select(mutation => mutation.Rule).OfType<string>()];

    [Fact]
    public void Every_rule_that_warns_is_booted_or_has_a_reason_why_not() => Assert.Empty(
        new FlatcarAnalyzer().SupportedDiagnostics
            .Where(rule => _categories.Contains(rule.Category) && rule.DefaultSeverity >= DiagnosticSeverity.Warning)
            .Select(rule => rule.Id)
            .Except(_booted)
            .Except(NotBooted.Rules.Keys));

    [Fact]
    public void No_rule_has_a_reason_and_is_booted_all_the_same() => Assert.Empty(NotBooted.Rules.Keys.Intersect(_booted));

    [Fact]
    public void At_least_sixty_edits_are_booted() => Assert.True(MutationTable.All.Count >= 60, $"{MutationTable.All.Count}");
}
