using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Tests.Generator;

/// <summary>A cluster is not read again as long as nothing has changed that it was read from: and what may that be?</summary>
public sealed class RememberedTests
{
    private static readonly string _cluster = Declarations.Cluster()
        .Replace("\"/etc/motd\"", "Texts.Path", StringComparison.Ordinal)
        .Replace("\"1.34.1\"", "nameof(Texts) + Versions.Kubernetes", StringComparison.Ordinal)
        .Replace("[Worker()]", "[Worker, Include(typeof(Gpu))]", StringComparison.Ordinal);

    private const string Texts = "namespace Users; public static class Texts { public const string Path = \"/etc/\" + Name; const string Name = \"motd\"; }";
    private const string Versions = "namespace Users; public static class Versions { public const string Kubernetes = \"1.34.1\"; static int Of() { return 1; } }";

    private const string Gpu = """
        using FlatcarGen;
        namespace Users;
        [Include(typeof(Driver))]
        public static class Gpu
        {
            [File("/etc/gpu")]
            private const string Conf = "a";
        }
        """;

    private const string Driver = "using FlatcarGen; namespace Users; [File(\"/etc/driver\", Contents = \"1\")] public static class Driver;";

    /// <summary>A cluster that takes something from each of the other files.</summary>
    internal static readonly string[] Files = [_cluster, Texts, Versions, Gpu, Driver];

    public static TheoryData<int, string, string> Changes => new()
    {
        { 0, "Bootstrap = true", "Bootstrap = true, BinDir = \"/usr/bin\"" },
        { 1, "\"motd\"", "\"issue\"" },
        { 1, "\"motd\"", "\"motd\" \"motd\"" },
        { 2, "1.34.1", "1.34.2" },
        { 3, "= \"a\"", "= \"b\"" },
        { 3, "/etc/gpu", "/etc/gpus" },
        { 3, "namespace Users;\n", "namespace Users;\n[Directory(\"/opt/gpu\")]\n" },
        { 4, "\"1\"", "\"2\"" },
        { 4, "/etc/driver", "/etc/drivers" },
        { 4, "namespace Users;", "namespace Users.Other;" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void What_a_cluster_was_read_from_makes_it_anew(int file, string from, string to)
    {
        Assert.Contains(from, Files[file], StringComparison.Ordinal);
        var compilation = Compilations.Of(Files);
        var driver = Compilations.Driver().RunGenerators(compilation);
        var before = Sources(driver);
        var edited = Edited(compilation, file, Files[file].Replace(from, to, StringComparison.Ordinal));

        driver = driver.RunGenerators(edited);

        Assert.NotEqual(before, Sources(driver));
        Assert.Equal(Sources(Compilations.Driver().RunGenerators(edited)), Sources(driver));
        Assert.Equal(before, Sources(driver.RunGenerators(compilation)));
    }

    [Fact]
    public void A_name_that_comes_to_mean_something_else_makes_it_anew()
    {
        string[] files = [Declarations.Cluster().Replace("\"1.34.1\"", "Version.Text", StringComparison.Ordinal), "namespace Nothing;"];
        var compilation = Compilations.Of(files);
        var driver = Compilations.Driver().RunGenerators(Edited(compilation, 1, "class Version { public const string Text = \"1.33.1\"; }"));
        Assert.Contains("1.33.1", Sources(driver), StringComparison.Ordinal);

        driver = driver.RunGenerators(Edited(compilation, 1, "namespace Users { class Version { public const string Text = \"1.32.1\"; } }"));
        Assert.Contains("1.32.1", Sources(driver), StringComparison.Ordinal);

        driver = driver.RunGenerators(Edited(compilation, 1, "global using Version = Elsewhere.V; namespace Elsewhere { class V { public const string Text = \"1.31.1\"; } }"));
        Assert.Contains("1.31.1", Sources(driver), StringComparison.Ordinal);
    }

    [Fact]
    public void A_further_part_of_the_class_in_another_file_makes_it_anew()
    {
        string[] files = [Declarations.Cluster(), "namespace Users;"];
        var compilation = Compilations.Of(files);
        var driver = Compilations.Driver().RunGenerators(compilation);
        var edited = Edited(compilation, 1, "using FlatcarGen; namespace Users; [File(\"/etc/part\", Contents = \"1\")] partial class Prod;");

        driver = driver.RunGenerators(edited);
        Assert.Contains("/etc/part", Sources(driver), StringComparison.Ordinal);

        driver = driver.RunGenerators(Edited(edited, 1, "using FlatcarGen; namespace Users; [File(\"/etc/parts\", Contents = \"1\")] partial class Prod;"));
        Assert.Contains("/etc/parts", Sources(driver), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_reference_makes_it_anew()
    {
        string[] files = [Declarations.Cluster().Replace("\"1.34.1\"", "Library.Facts.Version", StringComparison.Ordinal)];
        var compilation = Compilations.Of(files);
        var driver = Compilations.Driver().RunGenerators(compilation.AddReferences(Library("1.34.1")));
        Assert.Contains("1.34.1", Sources(driver), StringComparison.Ordinal);

        driver = driver.RunGenerators(compilation.AddReferences(Library("1.34.2")));

        Assert.Contains("1.34.2", Sources(driver), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "return 1;", "return 2;")]
    [InlineData(2, "return 1;", "return 1")]
    [InlineData(1, "namespace Users;", "namespace Users; /* texts */")]
    public void What_means_nothing_elsewhere_leaves_it_as_it_is(int file, string from, string to)
    {
        var reads = 0;
        var generator = new CountingGenerator(() => reads++);
        var driver = (GeneratorDriver)CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: Compilations.Options);
        var compilation = Compilations.Of(Files);
        driver = driver.RunGenerators(compilation);
        Assert.Equal(1, reads);

        driver.RunGenerators(Edited(compilation, file, Files[file].Replace(from, to, StringComparison.Ordinal)));

        Assert.Equal(1, reads);
    }

    [Fact]
    public void What_another_cluster_says_leaves_it_as_it_is()
    {
        var reads = 0;
        var generator = new CountingGenerator(() => reads++);
        var driver = (GeneratorDriver)CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: Compilations.Options);
        var compilation = Compilations.Of(Declarations.Cluster(), Declarations.Cluster("Other"));
        driver = driver.RunGenerators(compilation);
        Assert.Equal(2, reads);

        driver.RunGenerators(Edited(compilation, 1, Declarations.Cluster("Other").Replace("1.34.1", "1.34.2", StringComparison.Ordinal)));

        Assert.Equal(3, reads);
    }

    private static CSharpCompilation Edited(CSharpCompilation compilation, int file, string text)
    {
        var tree = compilation.SyntaxTrees[file];
        return compilation.ReplaceSyntaxTree(tree, Compilations.Tree(text, tree.FilePath));
    }

    private static PortableExecutableReference Library(string version)
    {
        using var stream = new MemoryStream();
        var library = CSharpCompilation.Create(
            "Library",
            [Compilations.Tree($"namespace Library; public static class Facts {{ public const string Version = \"{version}\"; }}", "Facts.cs")],
            FlatcarGen.Tests.Shared.ReferencePack.References,
            new(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(library.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private static string Sources(GeneratorDriver driver) => string.Join(
        "\n", driver.GetRunResult().Results.Single().GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText));
}
