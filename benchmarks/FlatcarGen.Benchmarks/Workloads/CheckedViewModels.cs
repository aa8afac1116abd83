using System.Collections.Immutable;
using FlatcarGen.Benchmarks.Running;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Benchmarks.Workloads;

/// <summary>Meziantou.Analyzer, whose rules are about C# of any kind: the view models again.</summary>
internal sealed class CheckedViewModels : ViewModels
{
    public override ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
        [.. BuildPaths.Instances<DiagnosticAnalyzerAttribute>("MeziantouAnalyzers").OfType<DiagnosticAnalyzer>().Where(analyzer => analyzer is not DiagnosticSuppressor)];
}
