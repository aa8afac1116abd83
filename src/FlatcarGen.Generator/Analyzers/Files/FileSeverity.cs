using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Generator.Analyzers.Files;

/// <summary>
/// How bad a finding in a file is. The compiler takes <c>dotnet_diagnostic.*</c> for C# files alone; in a section for others
/// (<c>[*.bu]</c>) <c>flatcargen.FCG2001.severity</c> and <c>flatcargen.category-FlatcarGen.Systemd.severity</c> do the same.
/// </summary>
internal static class FileSeverity
{
    /// <summary>The severity; null where the finding is not to be told.</summary>
    public static DiagnosticSeverity? Of(DiagnosticDescriptor descriptor, AnalyzerConfigOptions options) =>
        (Said($"flatcargen.{descriptor.Id}.severity", options) ?? Said($"flatcargen.category-{descriptor.Category}.severity", options)) switch
        {
            "none" => default(DiagnosticSeverity?),
            "silent" => DiagnosticSeverity.Hidden,
            "suggestion" => DiagnosticSeverity.Info,
            "warning" => DiagnosticSeverity.Warning,
            "error" => DiagnosticSeverity.Error,
            _ => descriptor.DefaultSeverity,
        };

    private static string? Said(string key, AnalyzerConfigOptions options) =>
        options.TryGetValue(key, out var value) ? value.Trim().ToLowerInvariant() : null;
}
