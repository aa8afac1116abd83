using FlatcarGen.Core.Declarations;

namespace FlatcarGen.Core.Resolution;

/// <summary>A cluster with the plans of all its nodes.</summary>
public sealed class ClusterPlan(ClusterDeclaration declaration, IReadOnlyList<NodeDeclaration> nodes)
{
    public ClusterDeclaration Declaration { get; } = declaration;

    public IReadOnlyList<NodePlan> Nodes { get; } = nodes.Select(node => NodePlan.Of(declaration, node)).ToList();

    public IEnumerable<NodePlan> Joining => Nodes.Where(node => node.Node.Role != NodeRole.Bootstrap);
}
