using FlatcarGen.Core.Butane;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Kubeadm.Writing;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Resolution;

/// <summary>A node with all that follows from what its declaration says and leaves unsaid. Emitters read it and decide nothing.</summary>
public sealed class NodePlan
{
    private IReadOnlyList<YamlMapping>? _kubeadmDocuments;
    private TemplateText? _kubeadmConfig;
    private TemplateText? _kubeadmUnit;
    private YamlMapping? _butane;
    private Machine? _machine;

    private NodePlan(ClusterDeclaration cluster, NodeDeclaration node, ClusterPlan? whole)
    {
        Whole = whole;
        Cluster = cluster;
        Node = node;
        Api = KubeadmApiVersion.Of(cluster, node.Settings);
        Metadata = MetadataTable.For(node.Settings.Platform);
        NodeIPs = NodeAddresses.Of(cluster, node.Settings, Metadata);
        NodeName = NameOf(node.Settings, Metadata);
        Pieces = PieceLayers.Flatten(cluster.Pieces, node.Pieces);
    }

    public static NodePlan Of(ClusterDeclaration cluster, NodeDeclaration node) => new(cluster, node, null);

    internal static NodePlan Of(ClusterDeclaration cluster, NodeDeclaration node, ClusterPlan whole) => new(cluster, node, whole);

    public ClusterDeclaration Cluster { get; }

    public NodeDeclaration Node { get; }

    /// <summary>The cluster with its other nodes; null where the node is looked at alone.</summary>
    private ClusterPlan? Whole { get; }

    /// <summary>The families of the cluster's subnets, the primary first, as far as they are known where the node is looked at.</summary>
    public IReadOnlyList<AddressFamily>? ClusterFamilies => Whole is { } whole ? whole.Families : SubnetFamilies.Of(Cluster);

    public MachineSettings Settings => Node.Settings;

    public KubeadmApi Api { get; }

    /// <summary>What Afterburn knows on the node's platform; null where it does not run.</summary>
    public MetadataPlatform? Metadata { get; }

    /// <summary>The addresses of <c>node-ip</c>, the primary family first.</summary>
    public EquatableArray<TemplateText> NodeIPs { get; }

    /// <summary><c>nodeRegistration.name</c>, or null for kubeadm's default.</summary>
    public TemplateText? NodeName { get; }

    /// <summary>The cluster's and the node's own pieces in one, without includes.</summary>
    public PieceSet Pieces { get; }

    /// <summary>The documents of the kubeadm config, patches merged in.</summary>
    public IReadOnlyList<YamlMapping> KubeadmDocuments => _kubeadmDocuments ??= KubeadmConfig.Documents(this);

    /// <summary>The kubeadm config with its placeholders and the variables of the metadata.</summary>
    public TemplateText KubeadmConfigText => _kubeadmConfig ??= KubeadmConfig.Text(this);

    /// <summary>The unit that runs kubeadm.</summary>
    public TemplateText KubeadmUnitText =>
        _kubeadmUnit ??= KubeadmUnit.Text(this, Envsubst.Names(KubeadmConfigText).Where(IsMetadata).ToList());

    /// <summary>The Butane document.</summary>
    public YamlMapping Butane => _butane ??= ButaneDocument.Of(this);

    /// <summary>The machines as rules look at them.</summary>
    public Machine Machine => _machine ??= DeclaredMachine.Of(this);

    /// <summary>
    /// Whether envsubst is to replace a name: Afterburn's variables on Flatcar all begin like this. Other names in the config are text.
    /// </summary>
    private static bool IsMetadata(string name) => name.StartsWith("COREOS_", StringComparison.Ordinal);

    private static TemplateText? NameOf(MachineSettings settings, MetadataPlatform? metadata)
    {
        var fromMetadata = settings.NodeNames == NodeNames.Metadata
            || (settings.NodeNames == NodeNames.Recommended && settings.Platform == Platform.Aws);
        return fromMetadata && metadata?.Hostname is { } variable ? "$" + variable : default(TemplateText?);
    }
}
