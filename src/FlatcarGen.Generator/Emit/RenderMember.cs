using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;

namespace FlatcarGen.Generator.Emit;

/// <summary>The generated method that fills a node's placeholders at run time.</summary>
internal static class RenderMember
{
    public static void Write(CSharpWriter writer, string cluster, string node, NodeArtifacts artifacts, RenderValues values)
    {
        writer.Summary("The texts of these machines with all placeholders filled in: plain Butane, whatever Template says.");
        for (var i = 0; i < values.Parameters.Count; i++)
        {
            writer.Indent().Raw("/// <param name=\"").Raw(values.Parameters[i].TrimStart('@'))
                .Raw("\">The value of <c>${").Raw(values.Placeholders[i]).Raw("}</c>.</param>").Line();
        }

        writer.Indent().Raw("public static global::FlatcarGen.RenderedNode Render(");
        for (var i = 0; i < values.Parameters.Count; i++)
            writer.Raw(i == 0 ? "string " : ", string ").Raw(values.Parameters[i]);
        writer.Raw(") => new(").Line();
        writer.Indent().Raw("    ").Raw(CSharpLiteral.Regular(cluster)).Raw(",").Line();
        writer.Indent().Raw("    ").Raw(CSharpLiteral.Regular(node)).Raw(",").Line();
        Fill(writer.Indent().Raw("    "), "Butane", artifacts.Butane, values).Raw(",").Line();
        Fill(writer.Indent().Raw("    "), "KubeadmConfig", artifacts.KubeadmConfig, values);
        foreach (var parameter in values.Parameters)
            writer.Raw(", ").Raw(parameter);
        writer.Raw(");").Line();
    }

    /// <summary>The expression that fills a constant.</summary>
    private static CSharpWriter Fill(CSharpWriter writer, string member, WrittenText text, RenderValues values)
    {
        if (text.Marks.Count == 0)
            return writer.Raw(member);
        writer.Raw("global::FlatcarGen.RenderedText.Fill(").Raw(member).Raw(", ").Raw(member).Raw("Marks, [");
        for (var i = 0; i < values.Expressions.Count; i++)
            writer.Raw(i == 0 ? "" : ", ").Raw(values.Expressions[i]);
        return writer.Raw("])");
    }
}
