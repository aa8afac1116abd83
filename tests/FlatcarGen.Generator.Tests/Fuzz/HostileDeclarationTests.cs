using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Tests.Fuzz;

/// <summary>What chance does not come upon by itself.</summary>
public class HostileDeclarationTests
{
    private const string Usings = "using FlatcarGen;\n";

    [Theory]
    [InlineData("File(\"/etc/a\")", "${")]
    [InlineData("File(\"/etc/a\")", "${a}")]
    [InlineData("File(\"/etc/a\")", "\n")]
    [InlineData("Unit(\"a.service\")", "x")]
    [InlineData("Unit(\"a.service\")", "$COREOS_EC2_IPV6 \\\n")]
    [InlineData("Unit(\"a.service\")", "ExecStart=/bin/a > b\n")]
    [InlineData("ButaneFragment", "- ")]
    [InlineData("ButaneFragment", "{a: ")]
    [InlineData("KubeadmPatch", "&a [*a, ")]
    public void A_megabyte_of_anything_is_read(string attribute, string repeated)
    {
        var text = SymbolDisplay.FormatLiteral("[Service]\n" + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length)), quote: true);
        Hold(Cluster($"[{attribute}] const string A = {text};"));
    }

    [Fact]
    public void A_megabyte_may_stand_in_an_attribute() =>
        Hold(Cluster("", $"[BootstrapToken(\"{new string('a', 1_000_000)}\"), User(\"core\", SshAuthorizedKeys = [\"{new string('b', 1_000_000)}\"])]"));

    [Fact]
    public void Two_hundred_classes_may_include_one_another()
    {
        var source = new StringBuilder(Cluster("", "[Include(typeof(P0))]"));
        for (var i = 0; i < 200; i++)
            source.Append($"[Include(typeof(P{i + 1})), File(\"/etc/f{i}\", Contents = \"x\")] class P{i};\n");
        Hold(source.Append("[User(\"core\")] class P200;").ToString());
    }

    [Fact]
    public void Classes_that_each_include_two_others_are_no_bomb()
    {
        var source = new StringBuilder(Cluster("", "[Include(typeof(P0))]"));
        for (var i = 0; i < 60; i++)
            source.Append($"[Include(typeof(P{i + 1})), Include(typeof(P{i + 1})), User(\"u{i}\")] class P{i};\n");
        Hold(source.Append("[User(\"core\")] class P60;").ToString());
    }

    [Fact]
    public void Classes_that_all_include_all_others_are_no_bomb()
    {
        var names = Enumerable.Range(0, 30).Select(i => $"P{i}").ToList();
        var includes = string.Join(", ", names.Select(name => $"Include(typeof({name}))"));
        Hold(Cluster("", $"[{includes}]") + string.Concat(names.Select(name => $"[{includes}, User(\"core\")] class {name};\n")));
    }

    [Fact]
    public void A_cycle_of_includes_ends() => Hold(Cluster("", "[Include(typeof(A))]") + """
        [Include(typeof(B)), User("a")] class A;
        [Include(typeof(C)), User("b")] class B;
        [Include(typeof(A)), Include(typeof(Prod)), Include(typeof(Prod.First)), User("c")] class C;
        """);

    [Fact]
    public void A_cluster_may_lie_in_many_classes()
    {
        const int Depth = 200;
        Hold(
            Usings + string.Concat(Enumerable.Range(0, Depth).Select(i => $"partial class C{i} {{\n"))
            + Cluster("").Replace(Usings, "", StringComparison.Ordinal) + new string('}', Depth));
    }

    [Fact]
    public void Hundreds_of_nodes_of_one_cluster_are_read()
    {
        var nodes = string.Concat(Enumerable.Range(0, 300).Select(i => $"[Worker] partial class N{i};\n"));
        Hold(Cluster(nodes));
    }

    [Theory]
    [InlineData("[FlatcarCluster]")]
    [InlineData("[FlatcarCluster(\"b\")]")]
    [InlineData("[FlatcarCluster, FlatcarCluster]")]
    [InlineData("[BootstrapToken(\"${b}\"), BootstrapToken(\"${a}\"), Include(typeof(A))]")]
    [InlineData("[FlatcarGen.FlatcarClusterAttribute(null)]")]
    public void A_class_may_have_parts_in_two_files(string attributes) => Hold(
        Cluster("", "[BootstrapToken(\"${c}\"), Include(typeof(B))]"),
        Usings + attributes + """
            partial class Prod
            {
                [File("/etc/a")] const string Z = "z";
                [Worker] [Include(typeof(A))] partial class First;
                [Worker] partial class Second;
            }
            [File("/etc/b", Contents = "a"), User("core")] class A;
            [File("/etc/b", Contents = "b"), User("core")] class B;
            """);

    [Theory]
    [InlineData("partial class prod { [ControlPlane(Bootstrap = true)] partial class first; [Worker] partial class FIRST; }")]
    [InlineData("partial class @class { [ControlPlane(Bootstrap = true)] partial class @new; }")]
    [InlineData("partial class İ { [ControlPlane(Bootstrap = true, Name = \"i\")] partial class ı; [Worker] partial class i; }")]
    [InlineData("partial class _ { [ControlPlane(Bootstrap = true)] partial class __; }")]
    [InlineData("partial class Prod<T> { [ControlPlane(Bootstrap = true)] partial class First<U>; }")]
    [InlineData("file partial class Prod { [ControlPlane(Bootstrap = true)] partial class First; }")]
    [InlineData("partial record Prod { [ControlPlane(Bootstrap = true)] partial record First; [Worker] partial record struct Second; }")]
    [InlineData("partial struct Prod { [ControlPlane(Bootstrap = true)] partial struct First; }")]
    [InlineData("partial interface Prod { [ControlPlane(Bootstrap = true)] partial interface First; }")]
    [InlineData("enum Prod { First }")]
    [InlineData("delegate void Prod();")]
    [InlineData("partial class Prod { [ControlPlane(Bootstrap = true)] partial class Prod; }")]
    [InlineData("partial class System { [ControlPlane(Bootstrap = true)] partial class FlatcarGen; }")]
    [InlineData("partial class global { [ControlPlane(Bootstrap = true)] partial class String; [Worker] partial class Artifact; }")]
    [InlineData("partial class Prod { [ControlPlane(Bootstrap = true)] partial class First { [Worker] partial class Second; } }")]
    [InlineData("partial class")]
    [InlineData("partial class { [ControlPlane(Bootstrap = true)] partial class First; }")]
    [InlineData("partial class Prod { [ControlPlane(Bootstrap = true)] partial class ; }")]
    [InlineData("partial class Prod { [ControlPlane(Bootstrap = true)] partial class First")]
    [InlineData("partial class Prod { [ControlPlane(Bootstrap = true, ]")]
    [InlineData("")]
    public void Classes_of_all_kinds_are_met(string declaration) =>
        Hold($"{Usings}[FlatcarCluster(KubernetesVersion = \"1.34.1\")] {declaration}");

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("(string)null!")]
    [InlineData("\"a\", \"b\"")]
    [InlineData("name: 1")]
    [InlineData("nome: \"a\"")]
    [InlineData("\"a\", name: \"a\"")]
    [InlineData("KubernetesVersion = \"1.34.1\", KubernetesVersion = \"1.33.1\"")]
    [InlineData("PodSubnets = [null, null]")]
    [InlineData("PodSubnets = new[] { \"10.0.0.0/8\", null }, ServiceSubnets = null")]
    [InlineData("PodSubnets = [..new[] { \"10.0.0.0/8\" }]")]
    [InlineData("PodSubnets = \"10.0.0.0/8\"")]
    [InlineData("PodSubnets = new string[3]")]
    [InlineData("PodSubnets = new string[2] { \"a\" }")]
    [InlineData("PodSubnets = new string[] { }")]
    [InlineData("Platform = (Platform)(-1), KubeadmApi = (KubeadmApi)int.MaxValue, JoinWait = 0, Template = default")]
    [InlineData("Platform = Platform.Nowhere, KubeProxy = 1, Missing = 2, = 3")]
    [InlineData("KubernetesVersion = Prod.First.Butane")]
    [InlineData("KubernetesVersion = nameof(Prod)")]
    [InlineData("KubernetesVersion = A + \"1\" + B")]
    [InlineData("KubernetesVersion = \"99999999999999999999.1.1\", ControlPlaneEndpoint = \"a:99999\"")]
    public void Arguments_of_all_kinds_are_met(string arguments) => Hold(
        $$"""
        {{Usings}}[FlatcarCluster({{arguments}})] [BootstrapToken({{arguments}})] [Include({{arguments}})]
        partial class Prod { [ControlPlane({{arguments}}, Bootstrap = true)] partial class First; }
        """);

    [Theory]
    [InlineData("[Include(typeof(int))]")]
    [InlineData("[Include(typeof(int[]))]")]
    [InlineData("[Include(typeof(System.Collections.Generic.List<>))]")]
    [InlineData("[Include(typeof(Missing))]")]
    [InlineData("[Include(typeof(void*))]")]
    [InlineData("[Include(typeof(dynamic))]")]
    [InlineData("[Include(typeof((int, string)))]")]
    [InlineData("[Include(typeof(System.Action))]")]
    [InlineData("[Include(null)]")]
    [InlineData("[Include()]")]
    [InlineData("[Include(typeof(Prod))]")]
    [InlineData("[Include(typeof(FlatcarGen.Artifact))]")]
    [InlineData("[ExtraArg((Component)9, null, null), ExtraArg(Component.Kubelet, \"node-ip\", null), FeatureGate(0, null, true)]")]
    [InlineData("[User(null), File(null), Directory(null), Link(null, null), Unit(null), DropIn(null, null), Sysext(null, null)]")]
    [InlineData("[User(\"\"), File(\"\"), Directory(\"\"), Link(\"\", \"\"), Unit(\"\"), DropIn(\"\", \"\"), Sysext(\"\", \"\")]")]
    [InlineData("[Unit(\"kubeadm.service\", Contents = \"[Service]\\n\"), DropIn(\"kubeadm.service\", \"a.conf\", Contents = \"[Unit]\")]")]
    [InlineData("[File(\"/etc/kubernetes/kubeadm.yaml\", Contents = \"mine\")]")]
    public void Pieces_of_all_kinds_are_met(string attributes) => Hold(Cluster("", attributes), $"{Usings}{attributes} class Pieces;");

    [Theory]
    [InlineData("const string A = B; [File(\"/a\")] const string B = A;")]
    [InlineData("[File(\"/a\")] const string A = null;")]
    [InlineData("[File(\"/a\")] const string? A = default;")]
    [InlineData("[File(\"/a\")] const string A;")]
    [InlineData("[File(\"/a\")] const string A = \"a\", B = \"b\", C;")]
    [InlineData("[File(\"/a\")] const object A = null;")]
    [InlineData("[File(\"/a\")] string A { get; }")]
    [InlineData("[File(\"/a\")] event System.Action A;")]
    [InlineData("[File(\"/a\"), File(\"/b\"), Unit(\"a.service\"), ButaneFragment, KubeadmPatch] const string A = \"a: b\";")]
    [InlineData("[ButaneFragment] const string A = \"storage: {files: [{path: /a, contents: {inline: '${a}'}}]}\\n---\\nb: c\";")]
    [InlineData("[ButaneFragment] const string A = \"? {a: b}\\n: c\\n\";")]
    [InlineData("[ButaneFragment] const string A = \"variant: fcos\\nversion: 9\\nstorage: null\\n\";")]
    [InlineData("[KubeadmPatch] const string A = \"kind: ClusterConfiguration\\napiServer: []\\nnetworking: x\\n\";")]
    [InlineData("[KubeadmPatch] const string A = \"kind: InitConfiguration\\nnodeRegistration: {kubeletExtraArgs: {node-ip: {a: b}}}\";")]
    public void Constants_of_all_kinds_are_met(string member) => Hold(Cluster(member));

    private static void Hold(params string[] files)
    {
        Promises.Hold(files);
    }

    private static string Cluster(string members, string attributes = "") => $$"""
        {{Usings}}[FlatcarCluster("prod", KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]{{attributes}}
        partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            partial class First;
        {{members}}
        }

        """;
}
