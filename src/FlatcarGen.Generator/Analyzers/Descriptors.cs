using System.Collections.Immutable;
using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Analyzers.Shape;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Analyzers;

/// <summary>The rules as Roslyn knows them: those of Core, and those that only symbols can show.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        RuleCatalog.All.Concat(ShapeRule.All).ToImmutableDictionary(rule => rule.Info.Id, rule => ToDescriptor(rule), StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ById.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    public static DiagnosticDescriptor Of(RuleInfo rule) => ById[rule.Id];

    private static DiagnosticDescriptor ToDescriptor(Rule rule) => new(
        rule.Info.Id,
        rule.Info.Title,
        rule.Info.MessageFormat,
        rule.Info.Category,
        rule.Info.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.Info.HelpLink,
        customTags: rule is ICompilationEndRule ? [WellKnownDiagnosticTags.CompilationEnd] : []);
}
