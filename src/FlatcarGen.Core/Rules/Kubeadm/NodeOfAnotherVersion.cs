using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A node is to have a kubelet that does not go with the control plane.</summary>
public sealed class NodeOfAnotherVersion : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5514",
        "Node too far from the control plane",
        "The kubelet of '{0}' is of Kubernetes {1} and the control plane of {2}: it may be {3} minor releases older, and not newer; {4}",
        Severity.Warning);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        if (VersionOf(cluster.Bootstrap) is not { Major: 1 } control)
            yield break;
        foreach (var plan in cluster.Joining)
        {
            if (VersionOf(plan) is { Major: 1 } version && VersionSkews.IsRefused("kubelet", version.Minor, control.Minor))
            {
                yield return Found(
                    plan.Settings.KubernetesVersion!.Value, null, Shown.Short(plan.Node.Itself.Value), version.ToString(), control.ToString(),
                    $"{VersionSkews.For("kubelet", control.Minor)?.Older}", version > control ? "upgrade the control plane first" : "take a newer one");
            }
        }
    }

    private static KubernetesVersion? VersionOf(NodePlan? plan) =>
        plan?.Settings.KubernetesVersion is { } text ? KubernetesVersion.Parse(text.Value) : null;
}
