using System.Text;
using FlatcarGen.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Benchmarks.Workloads;

/// <summary>A file of a project, as the analyzer is given it.</summary>
internal abstract class AnalyzedFile : AdditionalText
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("Measured");

    public int Length => Text.Length;

    protected abstract string Text { get; }

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(Text, Encoding.UTF8);

    /// <summary>Reads the file and runs all rules over it, as an editor does after each edit; gives the number of findings.</summary>
    public object Analyze() => Empty
        .WithAnalyzers([new FlatcarAnalyzer()], new AnalyzerOptions([new Version(this)]))
        .GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult().Length;

    /// <summary>The text as a new version of its file.</summary>
    private sealed class Version(AnalyzedFile file) : AdditionalText
    {
        public override string Path => file.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => file.GetText(cancellationToken);
    }
}
