using FlatcarGen.Generator.Declarations;

namespace FlatcarGen.Generator.Emit;

/// <summary>The generated part of a cluster's class.</summary>
internal static class ClusterSource
{
    public static string Write(ClusterSummary cluster)
    {
        var writer = PartialClass.Open(cluster.Shape)
            .Summary("The files that the build writes for all nodes.")
            .Line("public static global::System.Collections.Generic.IReadOnlyList<global::FlatcarGen.Artifact> Artifacts { get; } =")
            .Line("[");
        foreach (var node in cluster.Nodes)
            writer.Line($"    .. {CSharpName.Escape(node.TypeName)}.Artifacts,");
        return PartialClass.Close(writer.Line("];"), cluster.Shape.Types.Count);
    }
}
