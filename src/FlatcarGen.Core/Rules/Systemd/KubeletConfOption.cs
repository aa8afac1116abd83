using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary><see cref="KubeletConfMarker"/> for the unit that is generated. On a worker the file is the right sign.</summary>
public sealed class KubeletConfOption : ClusterRule
{
    public override RuleInfo Info => KubeletConfMarker.Rule;

    public override IEnumerable<Finding> Check(ClusterPlan cluster) =>
        from plan in cluster.Nodes
        where plan.Node.Role != NodeRole.Worker && plan.Settings.CompletionMarker == CompletionMarker.KubeletConf
        select Found(plan.Settings.ArgumentOf(nameof(MachineSettings.CompletionMarker)) ?? plan.Node.Itself, null, "kubeadm.service");
}
