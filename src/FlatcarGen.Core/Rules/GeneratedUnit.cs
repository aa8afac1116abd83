using FlatcarGen.Core.Kubeadm.Writing;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules;

/// <summary>The units that are generated for the nodes of a cluster, whose mistakes are those of the options that ask for them.</summary>
public static class GeneratedUnit
{
    /// <summary>What a rule finds in the units, once at each option that brings it about.</summary>
    public static IEnumerable<Finding> Check(UnitRule rule, ClusterPlan cluster) => rule.Option is null
        ? []
        : cluster.Nodes.SelectMany(plan => Check(rule, plan)).GroupBy(finding => finding.At.Id).Select(same => same.First());

    private static IEnumerable<Finding> Check(UnitRule rule, NodePlan plan)
    {
        // A drop-in may have mended it, and a declared unit takes its place.
        if (rule.Option is not { } option || plan.Machine.FindUnit(KubeadmUnit.Name)?.Subject is not { Unit.Source.At.Id: 0 } unit)
            yield break;
        var at = plan.Settings.ArgumentOf(option) ?? plan.Node.Itself;
        foreach (var finding in rule.Check(unit, plan.Machine.UnitContext).Where(finding => finding.At.Id == 0))
            yield return finding with { At = at.At, Range = null, Fix = null };
    }
}
