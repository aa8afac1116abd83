using FlatcarGen.Core.Butane;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Writing;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Resolution;

/// <summary>Plans of nodes, made from little.</summary>
internal static class Planned
{
    public static ClusterDeclaration Cluster { get; } = new()
    {
        Name = "prod",
        Settings = MachineSettings.Recommended with { KubernetesVersion = "1.34.1" },
        ControlPlaneEndpoint = "api.example.com:6443",
        PodSubnets = Texts("10.244.0.0/16", "fd00:10:244::/56"),
        ServiceSubnets = Texts("10.96.0.0/16", "fd00:10:96::/112"),
        BootstrapTokens = EquatableArray.Create(new BootstrapToken("abcdef.0123456789abcdef")),
    };

    public static EquatableArray<DeclaredText> Texts(params string[] texts) =>
        texts.Select(text => new DeclaredText(text, Anchor.None)).ToEquatableArray();

    public static NodePlan Node(
        ClusterDeclaration cluster, NodeRole role = NodeRole.Bootstrap, Func<MachineSettings, MachineSettings>? settings = null, PieceSet? pieces = null) =>
        NodePlan.Of(cluster, new()
        {
            Name = "node",
            Role = role,
            Settings = (settings ?? (same => same))(cluster.Settings),
            Pieces = pieces ?? PieceSet.Empty,
        });

    /// <summary>The documents of a node's kubeadm config, written and read again.</summary>
    public static IReadOnlyList<YamlMapping> Config(NodePlan plan)
    {
        var read = YamlReader.Read(KubeadmConfig.Text(plan).ToString());
        Assert.Empty(read.Problems);
        return read.Roots.Cast<YamlMapping>().ToList();
    }

    public static YamlMapping Document(NodePlan plan, string kind) => Config(plan).Single(document => Text(document, "kind") == kind);

    public static IReadOnlyList<string> UnitLines(NodePlan plan) =>
        NodeArtifacts.Of(plan).KubeadmUnit.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static YamlMapping Butane(NodePlan plan)
    {
        var read = YamlReader.Read(NodeArtifacts.Of(plan).Butane.Text);
        Assert.Empty(read.Problems);
        return (YamlMapping)read.Root!;
    }

    /// <summary>The node at a path of keys and numbers, <c>storage.files.0.path</c>; null where there is none.</summary>
    public static YamlNode? At(YamlNode? node, string path)
    {
        foreach (var step in path.Split('.'))
        {
            node = node switch
            {
                YamlMapping mapping => mapping.Find(step),
                YamlSequence list when int.Parse(step) is var i && i < list.Count => list[i],
                _ => null,
            };
        }

        return node;
    }

    public static string? Text(YamlNode? node, string path) => (At(node, path) as YamlScalar)?.Text;

    /// <summary>A file of a Butane document.</summary>
    public static YamlMapping? File(YamlMapping butane, string path) =>
        (At(butane, "storage.files") as YamlSequence)?.OfType<YamlMapping>().SingleOrDefault(file => Text(file, "path") == path);
}
