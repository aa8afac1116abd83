using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;

namespace FlatcarGen.Generator.Emit;

/// <summary>The generated members of a node's class.</summary>
internal static class NodeMembers
{
    public static void Write(CSharpWriter writer, ClusterDeclaration cluster, NodeDeclaration node)
    {
        var artifacts = NodeArtifacts.Of(cluster, node);
        WriteText(writer, "Butane", "The Butane document of these machines.", artifacts.Butane.Text);
        writer.Line();
        WriteText(writer, "KubeadmConfig", "The kubeadm config in it.", artifacts.KubeadmConfig.Text);
        writer.Line();
        WriteText(writer, "KubeadmUnit", "The unit in it that runs kubeadm, kubeadm.service.", artifacts.KubeadmUnit.Text);
        writer.Line();
        WriteArtifacts(writer, cluster.Name.Value, node.Name.Value);
        writer.Line();
        RenderMember.Write(writer, cluster.Name.Value, node.Name.Value, artifacts);
    }

    private static void WriteText(CSharpWriter writer, string name, string summary, string text)
    {
        writer.Summary(summary, text);
        writer.Indent().Raw("public const string ").Raw(name).Raw(" =").Line();
        writer.Literal(text).Raw(";").Line();
    }

    private static void WriteArtifacts(CSharpWriter writer, string cluster, string node)
    {
        writer.Summary("The files that the build writes for these machines.")
            .Line("public static global::System.Collections.Generic.IReadOnlyList<global::FlatcarGen.Artifact> Artifacts { get; } =")
            .Line("[");
        foreach (var artifact in ArtifactPaths.Of(cluster, node))
            writer.Line($"    new({CSharpLiteral.Regular(artifact.Path)}, {artifact.Member}),");
        writer.Line("];");
    }
}
