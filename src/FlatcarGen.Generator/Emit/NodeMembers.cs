using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;
using FlatcarGen.Generator.Declarations;

namespace FlatcarGen.Generator.Emit;

/// <summary>The generated members of a node's class.</summary>
internal static class NodeMembers
{
    public static void Write(CSharpWriter writer, ClusterDeclaration cluster, NodeDeclaration node)
    {
        var artifacts = NodeArtifacts.Of(cluster, node);
        var values = new RenderValues(artifacts.Butane, artifacts.KubeadmConfig);
        WriteText(writer, "Butane", "The Butane document of these machines.", artifacts.Butane.Text);
        WriteMarks(writer, "Butane", artifacts.Butane, values);
        writer.Line();
        WriteText(writer, "KubeadmConfig", "The kubeadm config in it.", artifacts.KubeadmConfig.Text);
        WriteMarks(writer, "KubeadmConfig", artifacts.KubeadmConfig, values);
        writer.Line();
        WriteText(writer, "KubeadmUnit", "The unit in it that runs kubeadm, kubeadm.service.", artifacts.KubeadmUnit.Text);
        writer.Line();
        if (artifacts.Pointer is { } pointer)
        {
            WriteText(writer, "Pointer", "The Butane document of their user data, which says where the config is.", pointer.Text);
            WriteMarks(writer, "Pointer", pointer, new(pointer));
            writer.Line();
        }

        writer.Line($"private const string MachinePlatform = \"{node.Settings.Platform}\";");
        writer.Line();
        WriteArtifacts(writer, cluster.Name.Value, node.Name.Value);
        writer.Line();
        RenderMember.Write(writer, cluster.Name.Value, node.Name.Value, artifacts, values);
    }

    private static void WriteText(CSharpWriter writer, string name, string summary, string text)
    {
        writer.Summary(summary, text);
        writer.Indent().Raw("public const string ").Raw(name).Raw(" =").Line();
        writer.Literal(text).Raw(";").Line();
    }

    /// <summary>Where the placeholders of a text are, for <c>Render</c> and for the build.</summary>
    private static void WriteMarks(CSharpWriter writer, string name, WrittenText text, RenderValues values)
    {
        if (text.Marks.Count == 0)
            return;
        writer.Line();
        writer.Indent().Raw("private const string ").Raw(name).Raw("Marks = \"");
        values.WriteMarks(writer, text.Marks).Raw("\";").Line();
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
