using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;
using FlatcarGen.Generator.Declarations;

namespace FlatcarGen.Generator.Emit;

/// <summary>What the assembly's index and the cluster's own part depend on: names alone, so that most edits leave it as it is.</summary>
public sealed record ClusterSummary(TypeShape Shape, string Name, bool CanExtend, EquatableArray<NodeSummary> Nodes)
{
    public static ClusterSummary Of(ClusterModel cluster) => new(
        cluster.Head.Shape,
        cluster.Head.Declaration.Name.Value,
        cluster.Head.CanExtend,
        cluster.Nodes
            .Where(node => Emission.IsPossible(cluster.Head, node))
            .Select(node => new NodeSummary(node.Header.Name, node.Declaration.Name.Value))
            .ToEquatableArray());
}

/// <summary>A node of which files are made.</summary>
public readonly record struct NodeSummary(string TypeName, string Name);
