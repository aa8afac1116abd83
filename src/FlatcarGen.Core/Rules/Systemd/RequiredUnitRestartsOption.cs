using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary><see cref="RequiredUnitRestarts"/> for the unit that is generated.</summary>
public sealed class RequiredUnitRestartsOption : ClusterRule
{
    public override RuleInfo Info => RequiredUnitRestarts.Rule;

    public override IEnumerable<Finding> Check(ClusterPlan cluster) => cluster.Nodes
        .Where(plan => plan.Settings.Containerd == Dependency.Requires)
        .GroupBy(plan => plan.Settings.ContainerdArgument.At)
        .Select(plans => Found(plans.First().Settings.ContainerdArgument, null, "kubeadm.service", "containerd.service"));
}
