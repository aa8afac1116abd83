using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Benchmarks.Running;

/// <summary>Runs analyzers over a project with what is generated into it: as a build does, or as an editor does after an edit.</summary>
internal sealed class AnalyzerRun(GeneratorRun generated, ImmutableArray<DiagnosticAnalyzer> analyzers)
{
    private static readonly CompilationWithAnalyzersOptions Options =
        new(new AnalyzerOptions([]), onAnalyzerException: Rethrow, concurrentAnalysis: true, logAnalyzerExecutionTime: false);

    public int Run(Edit edit)
    {
        var (compilation, file) = generated.Project.After(edit, generated.Updated);
        var analysis = compilation.WithAnalyzers(analyzers, Options);
        var diagnostics = edit == Edit.Cold
            ? analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None)
            : analysis.GetAnalyzerSemanticDiagnosticsAsync(
                compilation.GetSemanticModel(file), filterSpan: null, CancellationToken.None);
        return diagnostics.GetAwaiter().GetResult().Length;
    }

    private static void Rethrow(Exception exception, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) =>
        throw new InvalidOperationException(diagnostic.ToString(), exception);
}
