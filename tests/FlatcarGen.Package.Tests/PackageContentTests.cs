using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace FlatcarGen.Package.Tests;

[Collection(PackageTestGroup.Name)]
public sealed class PackageContentTests(PackageFixture package)
{
    [Fact]
    public void The_package_holds_what_it_should_and_nothing_else()
    {
        using var archive = ZipFile.OpenRead(package.Package);

        Assert.Equal(
            [
                "CHANGELOG.md",
                "FlatcarGen.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/FlatcarGen.CodeFixes.dll",
                "analyzers/dotnet/cs/FlatcarGen.Core.dll",
                "analyzers/dotnet/cs/FlatcarGen.Generator.dll",
                "build/FlatcarGen.Files.props",
                "build/FlatcarGen.Files.targets",
                "build/FlatcarGen.Unchecked.targets",
                "build/FlatcarGen.props",
                "build/FlatcarGen.targets",
                "buildTransitive/FlatcarGen.props",
                "buildTransitive/FlatcarGen.targets",
                "icon.png",
                "lib/netstandard2.0/FlatcarGen.dll",
                "lib/netstandard2.0/FlatcarGen.xml",
                "tools/build/FlatcarGen.Build.dll",
                "tools/build/FlatcarGen.Core.dll",
                "tools/build/FlatcarGen.Transpiler.dll",
                "tools/build/ICSharpCode.SharpZipLib.dll",
            ],
            archive.Entries.Select(entry => entry.FullName)
                .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_manifest_tells_what_a_feed_shows()
    {
        using var archive = ZipFile.OpenRead(package.Package);
        using var stream = archive.GetEntry("FlatcarGen.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();

        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.StartsWith("# Changelog", Value("releaseNotes"), StringComparison.Ordinal);
        Assert.NotEmpty(Value("repository", "commit"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");

        string Value(string name, string? attribute = null)
        {
            var element = metadata.Elements().Single(element => element.Name.LocalName == name);
            return attribute is null ? element.Value : element.Attribute(attribute)!.Value;
        }
    }

    [Fact]
    public void Symbols_lie_beside()
    {
        using var archive = ZipFile.OpenRead(package.SymbolPackage);
        using var pdb = MetadataReaderProvider.FromPortablePdbStream(Copy(archive.GetEntry("lib/netstandard2.0/FlatcarGen.pdb")!));

        Assert.NotEmpty(pdb.GetMetadataReader().Documents);
    }

    /// <summary>MSBuild and the compiler bring their own; a copy of them in the package would be a second one in the process.</summary>
    [Theory]
    [InlineData("tools/build/", "Microsoft.Build.", "System.", "netstandard")]
    [InlineData("analyzers/dotnet/cs/", "Microsoft.CodeAnalysis", "System.", "netstandard")]
    public void Whatever_the_host_does_not_bring_lies_beside(string folder, params string[] broughtByHost)
    {
        using var archive = ZipFile.OpenRead(package.Package);
        var assemblies = archive.Entries
            .Where(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal))
            .ToDictionary(entry => Path.GetFileNameWithoutExtension(entry.FullName), ReferencesOf, StringComparer.Ordinal);

        Assert.NotEmpty(assemblies);
        Assert.All(assemblies.SelectMany(pair => pair.Value), reference => Assert.True(
            assemblies.ContainsKey(reference) || broughtByHost.Any(prefix => reference.StartsWith(prefix, StringComparison.Ordinal)),
            reference));
    }

    private static IReadOnlyList<string> ReferencesOf(ZipArchiveEntry entry)
    {
        using var image = new PEReader(Copy(entry));
        var reader = image.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
    }

    private static MemoryStream Copy(ZipArchiveEntry entry)
    {
        var copy = new MemoryStream();
        using (var stream = entry.Open())
            stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
