using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>A flag that no document of the node can hold: it would be dropped without a word.</summary>
public sealed class MisplacedArg : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1025",
        "Flag in a place where it has no effect",
        "'{0}' of {1} {2}",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        foreach (var arg in cluster.Declaration.ExtraArgs)
        {
            if (arg.Component == Component.Kubeadm)
                yield return Found(arg.Name, null, Shown.Short(arg.Name.Value), "Kubeadm", "has no effect: kubeadm's config has no flags of kubeadm itself; only its feature gates can be set");
        }

        foreach (var arg in cluster.Nodes.SelectMany(plan => plan.Node.ExtraArgs))
        {
            if (arg.Component != Component.Kubelet)
                yield return Found(arg.Name, null, Shown.Short(arg.Name.Value), arg.Component.ToString(), "has no effect on a node, which has a kubelet of its own and nothing else; move it to the cluster");
        }
    }
}
