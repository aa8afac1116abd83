using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A Kubernetes version that names no release.</summary>
public sealed class KubernetesVersionForm : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5050",
        "Not a Kubernetes release",
        "'{0}' names no Kubernetes release; write all three numbers, such as \"1.34.1\", or kubeadm asks the network for one at boot",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        var versions = cluster.Nodes.Select(plan => plan.Settings.KubernetesVersion).Prepend(cluster.Declaration.Settings.KubernetesVersion);
        foreach (var version in versions)
        {
            if (version is { } text && text.ToTemplate().KnownText is { } known && KubernetesVersion.Parse(known) is null)
                yield return Found(text, null, Shown.Short(known));
        }
    }
}
