using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>No node makes the cluster.</summary>
public sealed class NoBootstrap : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1002",
        "No bootstrap control plane",
        "No node makes cluster '{0}': mark one control plane [ControlPlane(Bootstrap = true)]",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        if (cluster.Nodes.All(plan => plan.Node.Role != NodeRole.Bootstrap))
            yield return Found(cluster.Declaration.Itself, null, Shown.Short(cluster.Declaration.Name.Value));
    }
}
