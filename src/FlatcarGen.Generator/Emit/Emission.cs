using FlatcarGen.Core.Declarations;
using FlatcarGen.Generator.Declarations;

namespace FlatcarGen.Generator.Emit;

/// <summary>
/// Whether something can be generated for a node at all: its class can be extended, and its names are names of files. A declaration that
/// is wrong in another way still gives its files; the analyzers' errors stop the build.
/// </summary>
internal static class Emission
{
    public static IReadOnlyList<NodeModel> NodesOf(ClusterModel cluster) =>
        cluster.Nodes.Where(node => IsPossible(cluster.Head, node)).ToList();

    private static bool IsPossible(ClusterHead cluster, NodeModel node) =>
        cluster.CanExtend && node.CanExtend
        && ArtifactName.IsValid(cluster.Declaration.Name.Value)
        && ArtifactName.IsValid(node.Declaration.Name.Value);
}
