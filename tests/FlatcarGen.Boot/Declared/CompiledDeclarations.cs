using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using FlatcarGen.Generator;
using FlatcarGen.Generator.Analyzers;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Boot.Declared;

/// <summary>C# with declarations, gone the way that a user's goes: compiled with the generator, loaded, and asked for its machines.</summary>
public sealed class CompiledDeclarations
{
    private static readonly CSharpParseOptions _options = new(LanguageVersion.CSharp12);

    private readonly Compilation _compilation;
    private readonly Lazy<Assembly> _assembly;

    private CompiledDeclarations(Compilation compilation) => (_compilation, _assembly) = (compilation, new(Load));

    /// <summary>Compiles texts, each a file.</summary>
    public static CompiledDeclarations Of(params IEnumerable<string> files)
    {
        var compilation = CSharpCompilation.Create(
            "Users",
            files.Select((text, i) => CSharpSyntaxTree.ParseText(text, _options, $"File{i}.cs")),
            ReferencePack.References.Add(MetadataReference.CreateFromFile(typeof(FlatcarClusterAttribute).Assembly.Location)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new FlatcarGenerator().AsSourceGenerator()], parseOptions: _options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return new(generated);
    }

    /// <summary>The declarations of a sample, with all its files.</summary>
    /// <param name="name">The sample's name.</param>
    /// <param name="edit">An edit of each file; none unless given.</param>
    public static CompiledDeclarations OfSample(string name, Func<string, string>? edit = null) => Of(
        Directory.GetFiles(Path.Combine(Repository.Root, "samples", name), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(file => (edit ?? (text => text))(File.ReadAllText(file))));

    /// <summary>What the analyzers say, hidden things aside.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FindingsAsync()
    {
        var diagnostics = await _compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new FlatcarAnalyzer())).GetAllDiagnosticsAsync();
        return diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).ToList();
    }

    /// <summary>The names of the classes that declare nodes.</summary>
    public IEnumerable<string> Nodes => _assembly.Value.GetTypes()
        .Where(type => type.IsNested && type.GetMethod("Render") is not null)
        .Select(type => type.Name);

    /// <summary>A node, with values for all its placeholders.</summary>
    /// <param name="name">The name of the class that declares it.</param>
    /// <param name="values">The values, by the placeholders' names.</param>
    public DeclaredNode Node(string name, IReadOnlyDictionary<string, string> values)
    {
        var type = _assembly.Value.GetTypes().Single(type => type.IsNested && type.Name == name);
        var render = type.GetMethod("Render")!;
        var arguments = render.GetParameters().Select(parameter => Value(parameter.Name!, values));
        var rendered = (RenderedNode)render.Invoke(null, [.. arguments])!;
        return new(rendered.ToIgnition().Json, rendered.KubeadmConfig, rendered.Butane, Constant(type, "Butane"));
    }

    private static string Constant(Type type, string name) => (string)type.GetField(name)!.GetRawConstantValue()!;

    /// <summary>A parameter has the placeholder's name in C#'s way of writing: <c>${ca_cert_hash}</c> becomes <c>caCertHash</c>.</summary>
    private static string Value(string parameter, IReadOnlyDictionary<string, string> values) => values
        .First(value => value.Key.Replace("_", "").Equals(parameter, StringComparison.OrdinalIgnoreCase))
        .Value;

    private Assembly Load()
    {
        using var stream = new MemoryStream();
        var emitted = _compilation.Emit(stream);
        if (!emitted.Success)
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics));
        stream.Position = 0;
        return new AssemblyLoadContext("Users").LoadFromStream(stream);
    }
}
