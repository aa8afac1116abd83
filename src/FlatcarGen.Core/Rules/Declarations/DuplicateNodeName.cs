using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>Two nodes of a cluster would write the same files.</summary>
public sealed class DuplicateNodeName : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1006",
        "Two nodes of one name",
        "Another node of this cluster is called '{0}' (case does not count): their files would be the same; give this one a Name",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var plan in cluster.Nodes)
        {
            if (!names.Add(plan.Node.Name.Value))
                yield return Found(plan.Node.Name, null, Shown.Short(plan.Node.Name.Value));
        }
    }
}
