using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>More than one node makes the cluster: each would make one of its own.</summary>
public sealed class SecondBootstrap : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1003",
        "Two bootstrap control planes",
        "'{0}' makes the cluster already, and '{1}' would make another one: leave Bootstrap out, so that it joins",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        var bootstrap = cluster.Nodes.Where(plan => plan.Node.Role == NodeRole.Bootstrap).ToList();
        foreach (var further in bootstrap.Skip(1))
            yield return Found(further.Node.Itself, null, Shown.Short(bootstrap[0].Node.Itself.Value), Shown.Short(further.Node.Itself.Value));
    }
}
