using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Build.Tests;

/// <summary>Assemblies made of source, as bytes.</summary>
internal static class Compiled
{
    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(ArtifactIndexAttribute).Assembly.Location),
    ];

    /// <summary>An assembly with an index of the triples, and the rest of the source.</summary>
    public static byte[] WithIndex(string rest, params string[] entries) =>
        From($"[assembly: FlatcarGen.ArtifactIndex({string.Join(", ", entries.Prepend("0.1.0").Select(Literal))})]\n{rest}");

    public static byte[] From(string source)
    {
        using var image = new MemoryStream();
        var result = CSharpCompilation
            .Create("Declared", [CSharpSyntaxTree.ParseText(source)], s_references, new(OutputKind.DynamicallyLinkedLibrary, deterministic: true))
            .Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
