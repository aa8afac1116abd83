using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Package.Tests;

/// <summary>
/// Somebody else's package with a generator and, beside it, a YamlDotNet that is not the real one: same name and key, another version,
/// other types in it. The generator adds the constant <c>Rival.Answer</c> with what it learns from that dll.
/// </summary>
internal static class RivalPackage
{
    private static readonly MetadataReference[] s_framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name
                && (name is "netstandard.dll" or "Microsoft.CodeAnalysis.dll" || name.StartsWith("System.", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Writes the package to the feed.</summary>
    /// <param name="yamlVersion">The version of its YamlDotNet.</param>
    public static void Write(string feed, string id, string yamlVersion)
    {
        var key = AssemblyName.GetAssemblyName(TestSettings.YamlDotNet).GetPublicKey()!.ToImmutableArray();
        var yaml = Compile("YamlDotNet", $$"""
            [assembly: System.Reflection.AssemblyVersion("{{yamlVersion}}")]
            namespace YamlDotNet { public static class OnlyHere { public static string Version => "{{yamlVersion}}"; } }
            """, s_framework, key);
        var generator = Compile(id, """
            using Microsoft.CodeAnalysis;

            [Generator(LanguageNames.CSharp)]
            public sealed class RivalGenerator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
                    context.CompilationProvider,
                    static (output, _) => output.AddSource(
                        "Rival.g.cs", "static class Rival { public const string Answer = \"" + YamlDotNet.OnlyHere.Version + "\"; }"));
            }
            """, [.. s_framework, MetadataReference.CreateFromImage(yaml)]);

        using var archive = ZipFile.Open(Path.Combine(feed, $"{id}.1.0.0.nupkg"), ZipArchiveMode.Create);
        Add(archive, $"{id}.nuspec", System.Text.Encoding.UTF8.GetBytes($"""
            <package>
              <metadata>
                <id>{id}</id>
                <version>1.0.0</version>
                <authors>rival</authors>
                <description>rival</description>
              </metadata>
            </package>
            """));
        Add(archive, $"analyzers/dotnet/cs/{id}.dll", generator);
        Add(archive, "analyzers/dotnet/cs/YamlDotNet.dll", yaml);
    }

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        using var stream = archive.CreateEntry(name).Open();
        stream.Write(content);
    }

    private static byte[] Compile(string name, string source, MetadataReference[] references, ImmutableArray<byte> key = default)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, cryptoPublicKey: key, publicSign: !key.IsDefault);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source)], references, options).Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }
}
