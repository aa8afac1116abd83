using FlatcarGen.Generator;
using FlatcarGen.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Tests.Generator;

/// <summary>Compilations of a user's files, and the generator at work on them.</summary>
internal static class Compilations
{
    public static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12);

    private static readonly MetadataReference Attributes = MetadataReference.CreateFromFile(typeof(FlatcarClusterAttribute).Assembly.Location);

    public static CSharpCompilation Of(params string[] files) => CSharpCompilation.Create(
        "Users",
        files.Select((text, i) => Tree(text, $"File{i}.cs")),
        ReferencePack.References.Add(Attributes),
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Tree(string text, string path) => CSharpSyntaxTree.ParseText(text, Options, path);

    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new FlatcarGenerator().AsSourceGenerator()],
        parseOptions: Options,
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The generated files by hint name.</summary>
    public static IReadOnlyDictionary<string, string> Generate(params string[] files) => Driver()
        .RunGenerators(Of(files))
        .GetRunResult()
        .Results.Single()
        .GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
}
