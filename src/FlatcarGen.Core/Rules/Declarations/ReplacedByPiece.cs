using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>A declared piece takes the place of what kubeadm is started with.</summary>
public sealed class ReplacedByPiece : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1027",
        "Piece takes the place of a generated one",
        "'{0}' is what FlatcarGen generates for '{1}', and this would replace it; {2}",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        foreach (var plan in cluster.Nodes)
        {
            var node = Shown.Short(plan.Node.Itself.Value);
            foreach (var path in plan.Pieces.Paths)
            {
                if (path.Value == plan.Settings.KubeadmConfigPath.Value || path.Value == plan.Settings.RenderedConfigPath.Value)
                    yield return Found(path, null, Shown.Short(path.Value), node, "choose another path, or change the config with a [KubeadmPatch]");
            }

            foreach (var unit in plan.Pieces.Units)
            {
                if (unit.Name.Value == KubeadmUnit.Name)
                    yield return Found(unit.Name, null, KubeadmUnit.Name, node, "change it with a [DropIn]");
            }
        }
    }
}
