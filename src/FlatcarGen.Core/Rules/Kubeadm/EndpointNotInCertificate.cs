using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>Nodes join at an address that the API server's certificate does not name.</summary>
public sealed class EndpointNotInCertificate : JoinRule
{
    internal static RuleInfo Rule { get; } = new(
        "FCG5023",
        "Endpoint that the certificate does not name",
        "Nodes join at '{0}', which kubeadm init does not write into the API server's certificate: they do not trust it, and kubeadm join stops; {1}",
        Severity.Error);

    public override RuleInfo Info => Rule;

    internal override IEnumerable<Finding> Check(KubeadmDocuments cluster, KubeadmDocuments node)
    {
        if (KubeadmDocuments.At(node.Join, "discovery", "bootstrapToken", "apiServerEndpoint") is not YamlScalar endpoint
            || node.Known(endpoint) is not { Length: > 0 } known
            || ServerNames.HostOf(known) is not { Length: > 0 } host
            || !new ServerNames(cluster).Lack(host))
        {
            yield break;
        }

        var advice = cluster.KnownAt(cluster.Cluster, "controlPlaneEndpoint") is { Length: > 0 } right
            ? $"join at '{Shown.Short(right)}', or add the name to certSANs"
            : "give it as controlPlaneEndpoint, or add the name to certSANs";
        yield return Found(endpoint, node.Facts, Shown.Short(host), advice);
    }
}
