using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A mode of kube-proxy that is on its way out.</summary>
public sealed class IpvsProxy : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5057",
        "kube-proxy in its deprecated mode",
        $"The mode 'ipvs' of kube-proxy is deprecated since Kubernetes 1.{TurningPoints.IpvsDeprecated.Since}; 'nftables' takes its place",
        Severity.Info);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        if (TurningPoints.IpvsDeprecated.IsIn(config.Version)
            && config.Find("KubeProxyConfiguration")?.Find("mode") is { } mode
            && config.Known(mode) == "ipvs")
        {
            yield return Found(mode, config.Facts);
        }
    }
}
