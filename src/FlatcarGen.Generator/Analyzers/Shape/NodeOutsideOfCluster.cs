using FlatcarGen.Core.Rules;

namespace FlatcarGen.Generator.Analyzers.Shape;

/// <summary>A node that belongs to no cluster.</summary>
public sealed class NodeOutsideOfCluster : ShapeRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1022",
        "Node outside of a cluster",
        "'{0}' has a role and stands in no cluster; move it into a class that is marked [FlatcarCluster]",
        Severity.Error);

    public override IEnumerable<ShapeFinding> Check(DeclaringClass declaring)
    {
        var isInCluster = declaring.Type.ContainingType is { } outer && new DeclaringClass(outer, declaring.Cancellation).IsCluster;
        if (declaring.IsNode && !isInCluster)
            yield return Found(declaring.LocationOf(declaring.Roles.First()), declaring.Type.Name);
    }
}
