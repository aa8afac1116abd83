using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules;

/// <summary>The machines that are made of the nodes of a cluster, some of whose mistakes are those of the options that ask for them.</summary>
public static class GeneratedMachine
{
    /// <summary>What a rule finds in a node's machine: at the option that brings it about, if that was written.</summary>
    public static IEnumerable<Finding> Check(MachineRule rule, NodePlan plan) =>
        rule.Option is { } option && plan.Settings.ArgumentOf(option) is { } at
            ? rule.Check(plan.Machine).Select(finding => finding with { At = at.At, Range = null, Fix = null })
            : rule.Check(plan.Machine);
}
