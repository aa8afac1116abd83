using FlatcarGen.Core.Butane;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>The configs of several nodes would lie at one URL: the last one uploaded stays, and machines of the others refuse it.</summary>
public sealed class SharedConfigUrl : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1034",
        "Several configs at one URL",
        "The configs of {0} would all lie at this URL, and only one of them has the hash that its machines expect; write {{node}} or {{sha512}} in it",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        var shared = cluster.Nodes
            .Select(plan => (Plan: plan, Url: PointerDocument.UrlOf(plan)))
            .Where(node => node.Url is { } url && !url.Segments.Contains(Segment.Placeholder(PointerDocument.HashPlaceholder)))
            .GroupBy(node => node.Url!.Value)
            .Where(group => group.Count() > 1);
        foreach (var group in shared)
        {
            var nodes = group.Select(node => node.Plan).ToList();
            yield return Found(
                nodes[nodes.Count - 1].Settings.IgnitionUrl!.Value, null, string.Join(" and ", nodes.Select(plan => $"'{plan.Node.Name.Value}'")));
        }
    }
}
