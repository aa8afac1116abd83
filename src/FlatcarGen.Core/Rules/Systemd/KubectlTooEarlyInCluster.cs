using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Systemd;

/// <summary><see cref="KubectlTooEarly"/> where the unit that brings the cluster up is the generated one.</summary>
public sealed class KubectlTooEarlyInCluster : ClusterRule
{
    public override RuleInfo Info => KubectlTooEarly.Rule;

    public override IEnumerable<Finding> Check(ClusterPlan cluster) => cluster.Nodes
        .Where(plan => plan.Pieces.Units.All(unit => unit.Name.Value != KubeadmUnit.Name))
        .SelectMany(In)
        .GroupBy(finding => (finding.At, finding.Range))
        .Select(findings => findings.First());

    private static IEnumerable<Finding> In(NodePlan plan)
    {
        var context = DeclaredMachine.Of(plan.Pieces, PieceSet.Empty).UnitContext;
        var units = context.Units;
        // What others bring up is looked at where they are declared.
        if (units.Any(unit => BootstrapCommand.In(unit).Any()))
            yield break;
        foreach (var unit in units)
        {
            if (KubectlTooEarly.FirstCall(unit, context) is { } call && !KubectlTooEarly.Waits(unit, KubeadmUnit.Name, context))
                yield return KubectlTooEarly.Early(unit, KubeadmUnit.Name, call);
        }
    }
}
