using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>
/// A mistake in how the config of a node that joins goes together with the config that makes the cluster. Both are looked at as kubeadm
/// gets them, patches merged in.
/// </summary>
public abstract class JoinRule : ClusterRule
{
    public sealed override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        if (cluster.Bootstrap is not { } bootstrap || cluster.Nodes.Any(plan => plan.Machine.Calls.Any(MakesOthers)))
            return [];
        return cluster.Joining
            .SelectMany(plan => Check(bootstrap.Machine.KubeadmConfigs[0], plan.Machine.KubeadmConfigs[0]))
            .GroupBy(finding => (finding.At.Id, finding.Range, finding.Message))
            .Select(same => same.First());
    }

    /// <param name="cluster">The config that kubeadm init is given.</param>
    /// <param name="node">The config that kubeadm join is given; the same one, where a file holds both.</param>
    internal abstract IEnumerable<Finding> Check(KubeadmDocuments cluster, KubeadmDocuments node);

    /// <summary>Whether a command of the machines makes what nodes join with, so that the configs do not tell.</summary>
    private protected virtual bool MakesOthers(MachineCall call) => false;
}
