using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A mode of kube-proxy that is on its way out.</summary>
public sealed class IpvsProxy : KubeadmRule
{
    // kubernetes CHANGELOG-1.35
    private static readonly KubernetesVersion Deprecated = KubernetesVersion.OfMinor(35);

    public override RuleInfo Info { get; } = new(
        "FCG5057",
        "kube-proxy in its deprecated mode",
        "The mode 'ipvs' of kube-proxy is deprecated since Kubernetes 1.35; 'nftables' takes its place",
        Severity.Info);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (config.Version >= Deprecated && config.Find("KubeProxyConfiguration")?.Find("mode") is { } mode && config.Known(mode) == "ipvs")
            yield return Found(mode, config.Facts);
    }
}
