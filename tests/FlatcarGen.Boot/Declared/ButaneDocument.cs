using System.Collections.Immutable;
using FlatcarGen.Generator.Analyzers;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.RepresentationModel;

namespace FlatcarGen.Boot.Declared;

/// <summary>A Butane document that lies in a user's project beside the C#: the analyzers read it, and it is made into an Ignition config.</summary>
public sealed class ButaneDocument(string text)
{
    public string Text { get; } = text;

    /// <summary>What the analyzers say of it, hidden things aside.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FindingsAsync()
    {
        var compilation = CSharpCompilation.Create("Users", [], ReferencePack.References, new(OutputKind.DynamicallyLinkedLibrary));
        var options = new AnalyzerOptions([new File("machine.bu", Text)]);
        var diagnostics = await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new FlatcarAnalyzer()), options).GetAllDiagnosticsAsync();
        return diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).ToList();
    }

    /// <summary>The machine that it describes.</summary>
    /// <param name="kubeadmConfig">The path of the file with the kubeadm config, metadata not yet filled in.</param>
    /// <exception cref="ButaneException">Butane refuses it.</exception>
    public DeclaredNode Node(string kubeadmConfig) => new(IgnitionConfig.FromButane(Text).Json, InlineOf(kubeadmConfig), Text, Text);

    private string InlineOf(string path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Text));
        var files = (YamlSequenceNode)stream.Documents[0].RootNode["storage"]["files"];
        return ((YamlScalarNode)files.Single(file => (string?)file["path"] == path)["contents"]["inline"]).Value!;
    }

    private sealed class File(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
