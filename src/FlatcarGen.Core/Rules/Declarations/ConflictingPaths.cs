using FlatcarGen.Core.Butane;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;

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
            var seen = new Dictionary<string, DeclaredText>(StringComparer.Ordinal);
            foreach (var path in GeneratedPieces.Under(plan).Paths)
            {
                if (!seen.TryGetValue(path.Value, out var other))
                    seen.Add(path.Value, path);
                else
                    yield return Found(path.At.Id == 0 ? other : path, null, Shown.Short(path.Value), Shown.Short(plan.Node.Itself.Value));
            }
        }
    }
}
