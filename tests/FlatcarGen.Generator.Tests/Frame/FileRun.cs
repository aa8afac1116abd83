using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FlatcarGen.Generator.Analyzers;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Generator.Tests.Frame;

/// <summary>What the analyzer makes of files that are no C#, in a project without declarations.</summary>
internal sealed class FileRun
{
    private static readonly CSharpCompilation _empty = CSharpCompilation.Create(
        "Users", [], ReferencePack.References.Add(AsInBuild.Attributes), new(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));

    private readonly ConcurrentQueue<Exception> _thrown = new();
    private readonly CompilationWithAnalyzers _analysis;

    /// <param name="editorConfig">Sections of an .editorconfig beside the files.</param>
    /// <param name="files">The files, in the folder <c>/0</c>.</param>
    public FileRun(string editorConfig, params IReadOnlyList<AdditionalText> files) => _analysis = _empty.WithAnalyzers(
        [new FlatcarAnalyzer()],
        new CompilationWithAnalyzersOptions(
            new([.. files], new Config(editorConfig)),
            (exception, _, _) => _thrown.Enqueue(exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false));

    public IReadOnlyCollection<Exception> Thrown => _thrown;

    public static ImmutableArray<Diagnostic> Findings(string editorConfig, string name, string text) =>
        new FileRun(editorConfig, new TextOfFile("/0/" + name, text)).Findings();

    public ImmutableArray<Diagnostic> Findings(CancellationToken cancellation = default) =>
        _analysis.GetAnalyzerDiagnosticsAsync(cancellation).GetAwaiter().GetResult();

    /// <summary>What a file's settings are, by the compiler's own reading of such a file.</summary>
    private sealed class Config(string text) : AnalyzerConfigOptionsProvider
    {
        private readonly AnalyzerConfigSet _set = AnalyzerConfigSet.Create(
            new[] { AnalyzerConfig.Parse("root = true\n" + text, "/0/.editorconfig") }, out _);

        public override AnalyzerConfigOptions GlobalOptions => Of("/0/");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Of(tree.FilePath);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Of(textFile.Path);

        private Options Of(string path) => new(_set.GetOptionsForSourcePath(path).AnalyzerOptions);
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
