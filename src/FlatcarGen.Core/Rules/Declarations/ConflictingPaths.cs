using FlatcarGen.Core.Butane;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>One path is a file, a directory or a link at once, from different places of the declaration.</summary>
public sealed class ConflictingPaths : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1028",
        "Path that is two things",
        "On '{1}' '{0}' is declared as two of file, directory and link: Ignition refuses that; remove one",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        foreach (var plan in cluster.Nodes)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var path in GeneratedPieces.Under(plan).Paths)
            {
                if (!seen.Add(path.Value))
                    yield return Found(path, null, Shown.Short(path.Value), Shown.Short(plan.Node.Itself.Value));
            }
        }
    }
}
