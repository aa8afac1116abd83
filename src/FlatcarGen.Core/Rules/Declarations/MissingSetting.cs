using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>The cluster does not say what kubeadm cannot do without.</summary>
public sealed class MissingSetting : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1019",
        "A setting is missing",
        "Cluster '{0}' needs {1}: {2}",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        var declaration = cluster.Declaration;
        if (declaration.Settings.KubernetesVersion is null)
            yield return Missing(cluster, "KubernetesVersion", "without it kubeadm asks the network for the newest one at boot");
        else if (declaration.KubeadmApi == KubeadmApi.FromKubernetesVersion && declaration.Settings.KubernetesVersion.ToTemplate() is { HasPlaceholders: true })
            yield return Missing(cluster, "KubeadmApi", "a placeholder for the Kubernetes version does not tell which API its kubeadm reads");

        if (!cluster.Joining.Any())
            yield break;
        if (declaration.ControlPlaneEndpoint is null)
            yield return Missing(cluster, "ControlPlaneEndpoint", "nodes that join have to know where the API server is");
        if (declaration.BootstrapTokens.Count == 0)
            yield return Missing(cluster, "a [BootstrapToken]", "nodes that join have to show one");
        if (declaration.CaCertHashes.Count == 0)
            yield return Missing(cluster, "CaCertHashes", "nodes that join would not know whom they trust, and kubeadm refuses that");
        if (declaration.CertificateKey is null && cluster.Nodes.Any(plan => plan.Node.Role == NodeRole.ControlPlane))
            yield return Missing(cluster, "CertificateKey", "further control planes fetch the certificates with it");
    }

    private Finding Missing(ClusterPlan cluster, string setting, string reason) =>
        Found(cluster.Declaration.Itself, null, Shown.Short(cluster.Declaration.Name.Value), setting, reason);
}
