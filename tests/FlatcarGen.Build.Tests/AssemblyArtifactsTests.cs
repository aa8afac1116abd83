using CsCheck;

namespace FlatcarGen.Build.Tests;

public sealed class AssemblyArtifactsTests
{
    private const string Prod = """
        namespace My.Ns
        {
            public static class Prod
            {
                public static class Worker
                {
                    public const string Butane = "variant: flatcar\n# é and \ud83d\ude00\n";
                    internal const string KubeadmConfig = "";
                    public const int Number = 1;
                    public const string Null = null;
                    public static readonly string Field = "no constant";
                }
            }
        }

        public static class Outside
        {
            public const string Text = "without a namespace";
        }
        """;

    [Fact]
    public void Reads_constants_of_nested_types_in_order_of_their_paths()
    {
        var files = Read(Compiled.WithIndex(
            Prod,
            "prod/worker.kubeadm.yaml", "My.Ns.Prod+Worker", "KubeadmConfig",
            "prod/worker.bu", "My.Ns.Prod+Worker", "Butane",
            "outside/node.bu", "Outside", "Text"));

        Assert.Equal(
            [
                ("outside/node.bu", "without a namespace"),
                ("prod/worker.bu", "variant: flatcar\n# é and \U0001F600\n"),
                ("prod/worker.kubeadm.yaml", ""),
            ],
            files.Select(file => (file.Path.ToString(), file.Text)));
    }

    [Fact]
    public void Reads_what_ignition_is_made_of()
    {
        var machines = AssemblyArtifacts.Read(
            Compiled.WithIndex(
                """
                static class Prod
                {
                    static class Worker
                    {
                        const string Butane = "a: ${x}", ButaneMarks = "3 4 0 -1", Pointer = "b", MachinePlatform = "Hetzner";
                    }

                    static class Other
                    {
                        const string Butane = "c";
                    }
                }
                """,
                "prod/worker.pointer.ign", "Prod+Worker", "Pointer",
                "prod/worker.ign", "Prod+Worker", "Butane",
                "prod/other.ign", "Prod+Other", "Butane"),
            "declared.dll").Machines;

        Assert.Equal(["prod/other.ign", "prod/worker.ign"], machines.Select(machine => machine.Path.ToString()));
        Assert.Equal(["Prod+Other", "Prod+Worker"], machines.Select(machine => machine.TypeName));
        Assert.Equal([null, Core.Declarations.Platform.Hetzner], machines.Select(machine => machine.Platform));
        Assert.Equal(["c", "a: ${x}"], machines.Select(machine => machine.Butane.Text));
        Assert.Equal([null, "b"], machines.Select(machine => machine.Pointer?.Text));
        Assert.Equal(["x"], machines[1].Placeholders);
    }

    [Fact]
    public void Marks_that_do_not_fit_make_it_unreadable() => Assert.Equal(
        ErrorCode.UnreadableAssembly,
        Fails(Compiled.WithIndex("static class A { const string B = \"b\", BMarks = \"1 2 3 4\"; }", "prod/worker.ign", "A", "B")).Code);

    [Fact]
    public void An_empty_index_means_no_files() => Assert.Empty(Read(Compiled.WithIndex(Prod)));

    [Fact]
    public void An_assembly_that_declares_nothing_needs_no_index() => Assert.Empty(Read(Compiled.From(Prod)));

    [Fact]
    public void Declarations_without_an_index_mean_that_the_generator_did_not_run()
    {
        var error = Fails(Compiled.From("""[FlatcarGen.FlatcarCluster("prod")] public static partial class Prod;"""));

        Assert.Equal(ErrorCode.GeneratorDidNotRun, error.Code);
        Assert.Contains("9.0.300", error.Message, StringComparison.Ordinal);
        Assert.Null(error.File);
    }

    [Theory]
    [InlineData("My.Ns.Prod+Worker", "Butanes")]
    [InlineData("My.Ns.Prod+Worker", "Number")]
    [InlineData("My.Ns.Prod+Worker", "Null")]
    [InlineData("My.Ns.Prod+Worker", "Field")]
    [InlineData("My.Ns.Prod+Nobody", "Butane")]
    [InlineData("My.Ns.Nobody+Worker", "Butane")]
    [InlineData("Prod+Worker", "Butane")]
    [InlineData("", "")]
    public void What_the_index_names_must_be_a_string_constant(string type, string constant)
    {
        var error = Fails(Compiled.WithIndex(Prod, "prod/worker.bu", type, constant));

        Assert.Equal(ErrorCode.UnreadableAssembly, error.Code);
        Assert.Equal("declared.dll", error.File);
        Assert.Contains($"'{constant}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_path_spoils_all()
    {
        var error = Fails(Compiled.WithIndex(
            Prod, "prod/worker.bu", "My.Ns.Prod+Worker", "Butane", "prod/../../\tworker.bu", "My.Ns.Prod+Worker", "Butane"));

        Assert.Equal(ErrorCode.RefusedPath, error.Code);
        Assert.Contains("'prod/../../\\u0009worker.bu'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_that_differ_only_in_case_are_one_file_too_many() =>
        Assert.Equal(ErrorCode.RefusedPath, Fails(Compiled.WithIndex(
            Prod, "prod/worker.bu", "My.Ns.Prod+Worker", "Butane", "Prod/Worker.bu", "My.Ns.Prod+Worker", "Butane")).Code);

    [Theory]
    [InlineData("\"prod/worker.bu\", \"Prod\"")]
    [InlineData("\"prod/worker.bu\", \"Prod\", null")]
    public void An_index_that_is_no_triples_is_unreadable(string entries) =>
        Assert.Equal(ErrorCode.UnreadableAssembly, Fails(Compiled.From($"[assembly: FlatcarGen.ArtifactIndex(\"1\", {entries})]")).Code);

    [Fact]
    public void A_null_index_names_nothing() =>
        Assert.Empty(Read(Compiled.From("[assembly: FlatcarGen.ArtifactIndex(null, null)]")));

    [Theory]
    [InlineData("int count", "int.MaxValue")]
    [InlineData("int count", "3")]
    [InlineData("int count", "-2")]
    [InlineData("string[] more, int count", "new[] { \"a\" }, 9")]
    public void An_attribute_of_the_same_name_with_another_shape_is_unreadable(string parameters, string arguments) =>
        Assert.Equal(ErrorCode.UnreadableAssembly, Fails(Compiled.From($$"""
            [assembly: FlatcarGen.ArtifactIndex("1", {{arguments}})]
            namespace FlatcarGen
            {
                class ArtifactIndexAttribute : System.Attribute
                {
                    public ArtifactIndexAttribute(string version, {{parameters}}) { }
                }
            }
            """)).Code);

    [Fact]
    public void Two_indexes_are_unreadable() =>
        Assert.Equal(ErrorCode.UnreadableAssembly, Fails(Compiled.From("""
            [assembly: FlatcarGen.ArtifactIndex("1"), FlatcarGen.ArtifactIndex("2")]
            namespace FlatcarGen
            {
                [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
                class ArtifactIndexAttribute : System.Attribute
                {
                    public ArtifactIndexAttribute(string version, params string[] entries) { }
                }
            }
            """)).Code);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(200)]
    [InlineData(900)]
    public void A_cut_off_assembly_is_unreadable(int length) =>
        Assert.Equal(ErrorCode.UnreadableAssembly, Fails(Compiled.WithIndex(Prod)[..length]).Code);

    [Fact]
    public void Whatever_the_bytes_are_only_an_artifact_exception_is_thrown()
    {
        var sound = Compiled.WithIndex(Prod, "prod/worker.bu", "My.Ns.Prod+Worker", "Butane");

        Gen.Select(Gen.Int[0, sound.Length - 1], Gen.Byte).Array[1, 8].Sample(
            changes =>
            {
                var image = sound.ToArray();
                foreach (var (place, value) in changes)
                    image[place] = value;
                try
                {
                    AssemblyArtifacts.Read(image, "declared.dll");
                }
                catch (ArtifactException)
                {
                }
            },
            iter: 2_000);
    }

    private static IReadOnlyList<ArtifactFile> Read(byte[] image) => AssemblyArtifacts.Read(image, "declared.dll").Files;

    private static ArtifactException Fails(byte[] image) => Assert.Throws<ArtifactException>(() => Read(image));
}
