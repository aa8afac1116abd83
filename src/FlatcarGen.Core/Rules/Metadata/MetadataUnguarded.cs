using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Metadata;

/// <summary>A dual-stack node whose IPv6 address may come out empty, without anything that looks.</summary>
public sealed class MetadataUnguarded : ClusterRule
{
    internal static RuleInfo Rule { get; } = new(
        "FCG3012",
        "Empty IPv6 address is not noticed",
        "'{0}' is empty when the machine has no IPv6 address, the kubelet ignores that, and {1} is silently single-stack; {2}",
        Severity.Warning);

    public override RuleInfo Info => Rule;

    public override IEnumerable<Finding> Check(ClusterPlan cluster) => cluster.Nodes
        .Where(plan => !plan.Settings.MetadataGuard)
        .Select(plan => (Plan: plan, Variable: IPv6VariableOf(plan)))
        .Where(node => node.Variable is not null)
        .Select(node => (Given: node.Plan.Settings.ArgumentOf(nameof(MachineSettings.MetadataGuard)) ?? node.Plan.Node.Itself, node.Plan, node.Variable))
        .GroupBy(node => node.Given.At.Id)
        .Select(nodes => nodes.First())
        .Select(node => Found(node.Given, null, node.Variable!, $"'{Shown.Short(node.Plan.Node.Itself.Value)}'", "leave out MetadataGuard = false"));

    /// <summary>The variable of the second of two addresses.</summary>
    private static string? IPv6VariableOf(NodePlan plan) => plan.Metadata is not { } platform || plan.NodeIPs.Count < 2
        ? null
        : plan.NodeIPs.Select(address => (address.KnownText ?? "").TrimStart('$'))
            .FirstOrDefault(name => platform.FamilyOf(name) == AddressFamily.IPv6);
}
