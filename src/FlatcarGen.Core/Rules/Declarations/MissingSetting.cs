using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Yaml;

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

        foreach (var (setting, reason) in cluster.Joining.SelectMany(MissingToJoin).Distinct())
            yield return Missing(cluster, setting, reason);
    }

    /// <summary>What the node's JoinConfiguration lacks, patches merged in.</summary>
    private static IEnumerable<(string Setting, string Reason)> MissingToJoin(NodePlan plan)
    {
        var join = plan.KubeadmDocuments[0];
        if (At(join, "controlPlane") is { } controlPlane
            && plan.Node.Role == NodeRole.ControlPlane
            && At(controlPlane, "certificateKey") is null)
        {
            yield return ("CertificateKey", "further control planes fetch the certificates with it");
        }

        if (At(join, "discovery", "file") is not null)
            yield break;
        if (At(join, "discovery", "bootstrapToken", "apiServerEndpoint") is null)
            yield return ("ControlPlaneEndpoint", "nodes that join have to know where the API server is");
        if (At(join, "discovery", "bootstrapToken", "token") is null)
            yield return ("a [BootstrapToken]", "nodes that join have to show one");
        if (At(join, "discovery", "bootstrapToken", "caCertHashes") is null
            && At(join, "discovery", "bootstrapToken", "unsafeSkipCAVerification") is not YamlScalar { Text: "true" })
        {
            yield return ("CaCertHashes", "nodes that join would not know whom they trust, and kubeadm refuses that");
        }
    }

    private static YamlNode? At(YamlNode? node, params string[] keys)
    {
        foreach (var key in keys)
            node = (node as YamlMapping)?.Find(key);
        return node;
    }

    private Finding Missing(ClusterPlan cluster, string setting, string reason) =>
        Found(cluster.Declaration.Itself, null, Shown.Short(cluster.Declaration.Name.Value), setting, reason);
}
