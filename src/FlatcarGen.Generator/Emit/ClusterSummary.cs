using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;
using FlatcarGen.Generator.Declarations;

namespace FlatcarGen.Generator.Emit;

/// <summary>What the assembly's index depends on: names alone, so that most edits leave it as it is.</summary>
public sealed record ClusterSummary(TypeShape Shape, string Name, EquatableArray<NodeSummary> Nodes)
{
    public static ClusterSummary Of(ClusterModel cluster) => new(
        cluster.Head.Shape,
        cluster.Head.Declaration.Name.Value,
        Emission.NodesOf(cluster)
            .Select(node => new NodeSummary(node.Header.Name, node.Declaration.Name.Value, node.Declaration.Settings.IgnitionUrl is not null))
            .ToEquatableArray());
}

/// <summary>A node of which files are made.</summary>
public readonly record struct NodeSummary(string TypeName, string Name, bool HasPointer);
