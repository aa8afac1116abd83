using System.Globalization;
using System.Text;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Generator.Declarations;

namespace FlatcarGen.Generator.Emit;

/// <summary>The generated part of a node's class.</summary>
internal static class NodeSource
{
    public static string Write(ClusterHead cluster, NodeModel node)
    {
        var artifacts = NodeArtifacts.Of(cluster.Declaration, node.Declaration);
        var writer = PartialClass.Open(cluster.Shape, node.Header, CapacityFor(artifacts));
        WriteText(writer, "Butane", "The Butane document of these machines.", artifacts.Butane.Text);
        writer.Line();
        WriteText(writer, "KubeadmConfig", "The kubeadm config in it.", artifacts.KubeadmConfig.Text);
        writer.Line();
        WriteText(writer, "KubeadmUnit", "The unit in it that runs kubeadm, kubeadm.service.", artifacts.KubeadmUnit.Text);
        writer.Line();
        WriteArtifacts(writer, cluster, node);
        writer.Line();
        WriteRender(writer, cluster, node, artifacts);
        return PartialClass.Close(writer, cluster.Shape.Types.Count + 1);
    }

    private static void WriteText(CSharpWriter writer, string name, string summary, string text) => writer
        .Summary(summary, text)
        .Line($"public const string {name} =")
        .Literal(text)
        .Raw(";\n");

    /// <summary>Each text twice, once indented as documentation, and what stands around them.</summary>
    private static int CapacityFor(NodeArtifacts artifacts) =>
        3072 + ((artifacts.Butane.Text.Length + artifacts.KubeadmConfig.Text.Length + artifacts.KubeadmUnit.Text.Length) * 5 / 2);

    private static void WriteArtifacts(CSharpWriter writer, ClusterHead cluster, NodeModel node)
    {
        writer.Summary("The files that the build writes for these machines.")
            .Line("public static global::System.Collections.Generic.IReadOnlyList<global::FlatcarGen.Artifact> Artifacts { get; } =")
            .Line("[");
        foreach (var artifact in ArtifactPaths.Of(cluster, node))
            writer.Line($"    new({CSharpLiteral.Regular(artifact.Path)}, {artifact.Member}),");
        writer.Line("];");
    }

    private static void WriteRender(CSharpWriter writer, ClusterHead cluster, NodeModel node, NodeArtifacts artifacts)
    {
        var placeholders = artifacts.Butane.Placeholders.Concat(artifacts.KubeadmConfig.Placeholders)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToList();
        var parameters = PlaceholderParameters.NamesFor(placeholders);
        writer.Summary("The texts of these machines with all placeholders filled in: plain Butane, whatever Template says.");
        for (var i = 0; i < parameters.Count; i++)
            writer.Line($"/// <param name=\"{parameters[i].TrimStart('@')}\">The value of <c>${{{placeholders[i]}}}</c>.</param>");
        writer.Line($"public static global::FlatcarGen.RenderedNode Render({string.Join(", ", parameters.Select(name => "string " + name))}) => new(")
            .Line($"    {CSharpLiteral.Regular(cluster.Declaration.Name.Value)},")
            .Line($"    {CSharpLiteral.Regular(node.Declaration.Name.Value)},")
            .Line($"    {Filled("Butane", artifacts.Butane.Marks, placeholders, parameters)},")
            .Line($"    {Filled("KubeadmConfig", artifacts.KubeadmConfig.Marks, placeholders, parameters)});");
    }

    /// <summary>The expression that fills a constant: each mark as start, length, number of its value, and place.</summary>
    private static string Filled(string member, EquatableArray<Mark> marks, List<string> placeholders, IReadOnlyList<string> parameters)
    {
        if (marks.Count == 0)
            return member;
        var values = parameters.ToList();
        var numbers = new StringBuilder();
        foreach (var mark in marks)
        {
            var value = mark.Placeholder is { } placeholder
                ? placeholders.IndexOf(placeholder)
                : IndexOfLiteral(values, CSharpLiteral.Regular(mark.Literal));
            numbers.Append(numbers.Length == 0 ? "" : " ")
                .AppendFormat(CultureInfo.InvariantCulture, "{0} {1} {2} {3}", mark.Start, mark.Length, value, PlaceNumber(mark));
        }

        return $"global::FlatcarGen.RenderedText.Fill({member}, \"{numbers}\", [{string.Join(", ", values)}])";
    }

    private static int IndexOfLiteral(List<string> values, string literal)
    {
        var at = values.IndexOf(literal);
        if (at >= 0)
            return at;
        values.Add(literal);
        return values.Count - 1;
    }

    private static int PlaceNumber(Mark mark) => mark.Quoting.Kind switch
    {
        QuotingKind.DoubleQuoted => -1,
        QuotingKind.Block => mark.Quoting.Indent,
        _ => mark.Placeholder is null ? 0 : -2,
    };
}
