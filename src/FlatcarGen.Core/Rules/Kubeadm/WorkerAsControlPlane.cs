using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A patch makes a control plane of a node that is declared as a worker.</summary>
public sealed class WorkerAsControlPlane : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5513",
        "Worker that joins as a control plane",
        "'{0}' is declared as a worker, and its JoinConfiguration has a 'controlPlane', be it empty: it joins as a control plane; leave it out, or "
            + "declare a [ControlPlane]",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        foreach (var plan in cluster.Joining.Where(plan => plan.Node.Role == NodeRole.Worker))
        {
            if (plan.KubeadmDocuments[0].FindEntry("controlPlane") is { Value.IsNull: false, Key: var key })
                yield return Found(key, plan.Machine.Facts, Shown.Short(plan.Node.Itself.Value));
        }
    }
}
