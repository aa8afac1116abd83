using FlatcarGen.Core.Resolution;
using FlatcarGen.Generator.Declarations;

namespace FlatcarGen.Generator.Emit;

/// <summary>The generated part of a node's class.</summary>
internal static class NodeSource
{
    public static string Write(ClusterHead cluster, NodeModel node)
    {
        var artifacts = NodeArtifacts.Of(cluster.Declaration, node.Declaration);
        var writer = PartialClass.Open(cluster.Shape, node.Header);
        WriteText(writer, "Butane", "The Butane document of these machines.", artifacts.Butane.Text);
        writer.Line();
        WriteText(writer, "KubeadmConfig", "The kubeadm config in it.", artifacts.KubeadmConfig.Text);
        writer.Line();
        WriteText(writer, "KubeadmUnit", "The unit in it that runs kubeadm, kubeadm.service.", artifacts.KubeadmUnit.Text);
        writer.Line();
        WriteArtifacts(writer, cluster, node);
        writer.Line();
        RenderMember.Write(writer, cluster.Declaration.Name.Value, node.Declaration.Name.Value, artifacts);
        return PartialClass.Close(writer, cluster.Shape.Types.Count + 1);
    }

    private static void WriteText(CSharpWriter writer, string name, string summary, string text)
    {
        writer.Summary(summary, text);
        writer.Indent().Raw("public const string ").Raw(name).Raw(" =").Line();
        writer.Literal(text).Raw(";").Line();
    }

    private static void WriteArtifacts(CSharpWriter writer, ClusterHead cluster, NodeModel node)
    {
        writer.Summary("The files that the build writes for these machines.")
            .Line("public static global::System.Collections.Generic.IReadOnlyList<global::FlatcarGen.Artifact> Artifacts { get; } =")
            .Line("[");
        foreach (var artifact in ArtifactPaths.Of(cluster, node))
            writer.Line($"    new({CSharpLiteral.Regular(artifact.Path)}, {artifact.Member}),");
        writer.Line("];");
    }
}
