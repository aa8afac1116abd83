using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Declarations;

/// <summary>The name of a cluster or node is none for a file or a DNS label.</summary>
public sealed class InvalidName : ClusterRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1010",
        "Not a name of files",
        "'{0}' cannot be the name of a folder or file: use lower-case letters, digits and inner hyphens, at most 63, and no name that Windows reserves",
        Severity.Error);

    public override IEnumerable<Finding> Check(ClusterPlan cluster)
    {
        foreach (var name in cluster.Nodes.Select(node => node.Node.Name).Prepend(cluster.Declaration.Name))
        {
            if (!ArtifactName.IsValid(name.Value))
                yield return Found(name, null, Shown.Short(name.Value));
        }
    }
}
