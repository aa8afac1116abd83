using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary><see cref="MissingUser"/> where a setting names the user.</summary>
public sealed class MissingKubeconfigUser : ClusterRule
{
    public override RuleInfo Info => MissingUser.Rule;

    public override IEnumerable<Finding> Check(ClusterPlan cluster) => cluster.Nodes
        .Where(plan => plan.Node.Role != NodeRole.Worker && !MissingUser.MayMakeUsers(plan.Machine)
            && MissingUser.IsMissing(plan.Settings.KubeconfigUser.Value, [.. plan.Machine.Users.Select(user => user.Name.Value)]))
        .GroupBy(plan => plan.Settings.KubeconfigUser.At)
        .Select(plans => plans.First().Settings.KubeconfigUser)
        .Select(user => Found(user, null, user.Value, "the chown of the kubeconfig"));
}
