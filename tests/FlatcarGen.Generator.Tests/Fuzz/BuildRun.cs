using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Analyzers;
using FlatcarGen.Generator.Tests.Frame;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Generator.Tests.Fuzz;

/// <summary>What generator and analyzer make of some files.</summary>
internal sealed class BuildRun
{
    private static readonly ImmutableArray<MetadataReference> _references = ReferencePack.References.Add(AsInBuild.Attributes);
    private static readonly CSharpCompilationOptions _library =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false);

    private readonly Compilation _declared;
    private readonly ConcurrentQueue<Exception> _thrown = new();

    private BuildRun(IEnumerable<SyntaxTree> trees, CSharpParseOptions options)
    {
        _declared = CSharpCompilation.Create("Users", trees, _references, _library);
        var driver = CSharpGeneratorDriver.Create([new FlatcarGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(_declared, out var built, out var fromGenerator);
        Built = built;
        FromGenerator = fromGenerator;
        Sources = driver.GetRunResult().Results.Single().GeneratedSources;
        Findings = Analyze(built);
    }

    /// <summary>The user's files with those that were generated.</summary>
    public Compilation Built { get; }

    public ImmutableArray<Diagnostic> FromGenerator { get; }

    public ImmutableArray<GeneratedSourceResult> Sources { get; }

    public ImmutableArray<Diagnostic> Findings { get; }

    public IReadOnlyCollection<Exception> Thrown => _thrown;

    /// <summary>Whether neither compiler nor analyzer has an error for what the user wrote.</summary>
    public bool IsClean => !HasErrors(Findings) && !HasErrors(_declared.GetDiagnostics());

    /// <summary>The artifacts as the assembly's index names them: path, type, member.</summary>
    public IReadOnlyList<(string Path, string Type, string Member)> Artifacts
    {
        get
        {
            var index = Sources.Single(source => source.HintName.StartsWith("Index.", StringComparison.Ordinal));
            return index.SyntaxTree.GetRoot().DescendantNodes().OfType<AttributeArgumentSyntax>().Skip(1)
                .Select(argument => ((LiteralExpressionSyntax)argument.Expression).Token.ValueText)
                .Chunk(3)
                .Select(entry => (entry[0], entry[1], entry[2]))
                .ToList();
        }
    }

    /// <param name="files">The texts of the user's files.</param>
    /// <param name="language">Their language.</param>
    /// <param name="reversed">Whether the compiler gets them the other way round.</param>
    public static BuildRun Of(IReadOnlyList<string> files, LanguageVersion language, bool reversed = false)
    {
        var options = AsInBuild.Options(language);
        var trees = files.Select((text, i) => CSharpSyntaxTree.ParseText(text, options, $"/src/File{i}.cs"));
        return new(reversed ? trees.Reverse() : trees, options);
    }

    /// <summary>All that a user gets to see, in one order.</summary>
    public IReadOnlyList<string> Outcome() =>
        Sources.Select(source => source.HintName + "\n" + source.SourceText)
            .Concat(Findings.Select(finding => finding.ToString()))
            .Order(StringComparer.Ordinal)
            .ToList();

    public static bool HasErrors(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private ImmutableArray<Diagnostic> Analyze(Compilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => _thrown.Enqueue(exception), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        return compilation.WithAnalyzers([new FlatcarAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
    }
}
