using FlatcarGen.Core.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Generator.Analyzers.Files;

/// <summary>Turns findings in a file of the project into diagnostics at its lines and columns.</summary>
internal sealed class FileReporter(SourceText source, AnalyzerConfigOptions options, Action<Diagnostic> report)
{
    public void Report(FileFinding found)
    {
        var descriptor = Descriptors.Of(found.Finding.Rule);
        if (FileSeverity.Of(descriptor, options) is not { } severity)
            return;
        var span = new TextSpan(found.Range.Start, found.Range.Length);
        report(Diagnostic.Create(
            descriptor,
            Location.Create(found.File.Path, span, source.Lines.GetLinePositionSpan(span)),
            severity,
            additionalLocations: null,
            properties: null,
            found.Finding.Arguments.ToArray<object>()));
    }
}
