using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A further control plane for a cluster that was made without an endpoint that all of them share.</summary>
public sealed class NoStableEndpoint : JoinRule
{
    internal static RuleInfo Rule { get; } = new(
        "FCG5021",
        "Several control planes without an endpoint",
        "kubeadm join adds no control plane to a cluster that kubeadm init has made without controlPlaneEndpoint; give the ClusterConfiguration "
            + "one that leads to every control plane",
        Severity.Error);

    public override RuleInfo Info => Rule;

    internal override IEnumerable<Finding> Check(KubeadmDocuments cluster, KubeadmDocuments node)
    {
        if (node.Join?.FindEntry("controlPlane") is not { Value.IsNull: false } controlPlane)
            yield break;
        var endpoint = KubeadmDocuments.At(cluster.Cluster, "controlPlaneEndpoint");
        // Where the node does not know an address either, that is the mistake.
        if ((endpoint is null || endpoint.IsNull || cluster.Known(endpoint) == "") && HasAddress(node))
            yield return Found(controlPlane.Key, node.Facts);
    }

    private static bool HasAddress(KubeadmDocuments node) =>
        KubeadmDocuments.At(node.Join, "discovery", "bootstrapToken", "apiServerEndpoint") is not null
        || KubeadmDocuments.At(node.Join, "discovery", "file") is not null;
}
