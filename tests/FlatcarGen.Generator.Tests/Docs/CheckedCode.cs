using FlatcarGen.Generator.Analyzers;
using FlatcarGen.Generator.Tests.Frame;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Generator.Tests.Docs;

/// <summary>A file after the compiler, the generator and the analyzer have seen it.</summary>
/// <param name="CompilerMessages">Errors and warnings of the compiler, the generated code included.</param>
/// <param name="Findings">What the analyzer reports.</param>
internal sealed record CheckedCode(IReadOnlyList<Diagnostic> CompilerMessages, IReadOnlyList<Diagnostic> Findings)
{
    public static async Task<CheckedCode> Of(PageExample example)
    {
        var options = new CSharpParseOptions(example.Version);
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(example.File is null ? example.Code : "", options, path: "Example.cs")],
            [.. ReferencePack.References, AsInBuild.Attributes, AsInBuild.Runtime],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new FlatcarGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var messages);
        var findings = await generated
            .WithAnalyzers([new FlatcarAnalyzer()], new AnalyzerOptions(example.File is null ? [] : [new TextOfFile(example.File, example.Code)]))
            .GetAnalyzerDiagnosticsAsync();
        return new(
            [.. messages, .. generated.GetDiagnostics().Where(message => message.Severity >= DiagnosticSeverity.Warning)],
            [.. findings.OrderBy(finding => finding.Location.SourceSpan.Start)]);
    }
}
