using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Tests.Generator;

/// <summary>What is generated into a user's classes.</summary>
public sealed class GeneratedMembersTests
{
    [Fact]
    public void Code_can_use_the_constants_the_artifacts_and_Render()
    {
        Assert.Empty(ErrorsOf(Declarations.Cluster(), """
            namespace Users;
            static class Uses
            {
                const string Text = Prod.Worker.Butane + Prod.Worker.KubeadmConfig + Prod.Worker.KubeadmUnit;
                static string Filled => Prod.Worker.Render(caCertHash: "", token: "").Butane;
                static int Count => Prod.Artifacts.Count + Prod.Worker.Artifacts.Count;
            }
            """));
    }

    [Fact]
    public void A_missing_value_does_not_compile() => Assert.Contains("CS7036", ErrorsOf(Declarations.Cluster(), """
        namespace Users;
        static class Uses { static string Filled => Prod.Worker.Render(caCertHash: "").Butane; }
        """));

    [Theory]
    [InlineData("namespace @class.@namespace; [FlatcarGen.FlatcarCluster] public static partial class @static { [FlatcarGen.Worker] public partial class @new; }")]
    [InlineData("[FlatcarGen.FlatcarCluster] public static partial class Global { [FlatcarGen.Worker] internal sealed partial class Worker; }")]
    [InlineData("namespace A { partial class B { partial record C { [FlatcarGen.FlatcarCluster] private partial class D { [FlatcarGen.Worker] private partial record E; } } } }")]
    [InlineData("namespace A; [FlatcarGen.FlatcarCluster] abstract partial class B { [FlatcarGen.Worker] protected abstract partial class C { } }")]
    [InlineData("namespace A; [FlatcarGen.FlatcarCluster(\"a\")] partial class B { [FlatcarGen.Worker] partial class C; } [FlatcarGen.FlatcarCluster(\"b\")] partial class b { [FlatcarGen.Worker] partial class c; }")]
    public void Classes_of_all_kinds_are_extended(string source) => Assert.Empty(ErrorsOf(source));

    [Theory]
    [InlineData("[FlatcarGen.FlatcarCluster] public static class NotPartial { [FlatcarGen.Worker] public static partial class Worker; }")]
    [InlineData("[FlatcarGen.FlatcarCluster] public partial class Generic<T> { [FlatcarGen.Worker] public static partial class Worker; }")]
    [InlineData("[FlatcarGen.FlatcarCluster] file partial class Local { [FlatcarGen.Worker] public static partial class Worker; }")]
    [InlineData("[FlatcarGen.FlatcarCluster] public partial class Clash { [FlatcarGen.Worker] public static partial class Worker { const int Butane = 1; } }")]
    [InlineData("[FlatcarGen.FlatcarCluster(\"../out\")] public partial class Escape { [FlatcarGen.Worker] public static partial class Worker; }")]
    public void What_cannot_be_extended_is_left_alone(string source)
    {
        Assert.DoesNotContain(Compilations.Generate(source), file => file.Value.Contains("class Worker", StringComparison.Ordinal));
        Assert.Empty(ErrorsOf(source));
    }

    [Fact]
    public void Documentation_shows_the_texts_and_breaks_long_ones_off()
    {
        Compilations.Driver().RunGeneratorsAndUpdateCompilation(
            Compilations.Of(Declarations.Cluster(motd: "a <b> & c")), out var compilation, out _);
        var node = compilation.GetTypeByMetadataName("Users.Prod+First")!;

        var config = System.Xml.Linq.XElement.Parse(node.GetMembers("KubeadmConfig").Single().GetDocumentationCommentXml()!);
        var butane = System.Xml.Linq.XElement.Parse(node.GetMembers("Butane").Single().GetDocumentationCommentXml()!);

        Assert.Contains("kind: ClusterConfiguration", config.Value, StringComparison.Ordinal);
        Assert.Contains("variant: flatcar", butane.Value, StringComparison.Ordinal);
        Assert.Contains("…", butane.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_is_there_also_without_a_cluster() =>
        Assert.Contains("ArtifactIndex", Assert.Single(Compilations.Generate("class Empty;")).Value);

    [Fact]
    public void The_build_finds_beside_a_text_where_its_values_belong()
    {
        const string source = """
            [FlatcarGen.FlatcarCluster("prod", Platform = FlatcarGen.Platform.Hetzner, IgnitionUrl = "https://${host}/{node}-{sha512}")]
            public static partial class Prod { [FlatcarGen.ControlPlane(KubernetesVersion = "${version}")] public static partial class Node; }
            """;
        Compilations.Driver().RunGeneratorsAndUpdateCompilation(Compilations.Of(source), out var compilation, out _);
        var node = compilation.GetTypeByMetadataName("Prod+Node")!;

        Assert.All(MarkedIn("Butane"), text => Assert.Equal("${version}", text));
        Assert.NotEmpty(MarkedIn("Butane"));
        Assert.Equal(["${host}", "${ignition_sha512}", "${ignition_sha512}"], MarkedIn("Pointer"));
        Assert.Equal("Hetzner", Constant("MachinePlatform"));
        var index = Compilations.Generate(source).Single(file => file.Value.Contains("ArtifactIndex", StringComparison.Ordinal)).Value;
        Assert.Contains("\"prod/node.ign\", \"Prod+Node\", \"Butane\"", index, StringComparison.Ordinal);
        Assert.Contains("\"prod/node.pointer.ign\", \"Prod+Node\", \"Pointer\"", index, StringComparison.Ordinal);

        string Constant(string name) => (string)((IFieldSymbol)node.GetMembers(name).Single()).ConstantValue!;

        IReadOnlyList<string> MarkedIn(string name) => Constant(name + "Marks").Split(' ')
            .Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture))
            .Chunk(4)
            .Select(mark => Constant(name).Substring(mark[0], mark[1]))
            .ToList();
    }

    private static IReadOnlyList<string> ErrorsOf(params string[] files)
    {
        Compilations.Driver().RunGeneratorsAndUpdateCompilation(Compilations.Of(files), out var compilation, out var diagnostics);
        Assert.Empty(diagnostics);
        return compilation.GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id)
            .ToList();
    }
}
