using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary><see cref="RemovedGate"/> for the gates that become a flag of the control plane.</summary>
public sealed class RemovedDeclaredGate : ClusterRule
{
    public override RuleInfo Info => RemovedGate.Rule;

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        var version = cluster.Nodes.FirstOrDefault(plan => plan.Node.Role == NodeRole.Bootstrap)?.Machine.KubeadmConfigs[0].Least;
        foreach (var gate in cluster.Declaration.FeatureGates)
        {
            if (gate.Component is not (Component.Kubelet or Component.Kubeadm or Component.Etcd)
                && RemovedGate.Gone(gate.Name.Value, version) is { } removed)
            {
                yield return Found(gate.Name, null, gate.Name.Value, $"{removed.Until}", Components.NameOf(gate.Component));
            }
        }
    }
}
