using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Emit;

/// <summary>The generated method that fills a node's placeholders at run time.</summary>
internal static class RenderMember
{
    public static void Write(CSharpWriter writer, string cluster, string node, NodeArtifacts artifacts)
    {
        var placeholders = PlaceholdersOf(artifacts);
        var parameters = PlaceholderParameters.NamesFor(placeholders);
        writer.Summary("The texts of these machines with all placeholders filled in: plain Butane, whatever Template says.");
        for (var i = 0; i < parameters.Count; i++)
        {
            writer.Indent().Raw("/// <param name=\"").Raw(parameters[i].TrimStart('@'))
                .Raw("\">The value of <c>${").Raw(placeholders[i]).Raw("}</c>.</param>").Line();
        }

        writer.Indent().Raw("public static global::FlatcarGen.RenderedNode Render(");
        for (var i = 0; i < parameters.Count; i++)
            writer.Raw(i == 0 ? "string " : ", string ").Raw(parameters[i]);
        writer.Raw(") => new(").Line();
        writer.Indent().Raw("    ").Raw(CSharpLiteral.Regular(cluster)).Raw(",").Line();
        writer.Indent().Raw("    ").Raw(CSharpLiteral.Regular(node)).Raw(",").Line();
        Fill(writer.Indent().Raw("    "), "Butane", artifacts.Butane.Marks, placeholders, parameters).Raw(",").Line();
        Fill(writer.Indent().Raw("    "), "KubeadmConfig", artifacts.KubeadmConfig.Marks, placeholders, parameters);
        foreach (var parameter in parameters)
            writer.Raw(", ").Raw(parameter);
        writer.Raw(");").Line();
    }

    /// <summary>All placeholders, each once, in ordinal order.</summary>
    private static List<string> PlaceholdersOf(NodeArtifacts artifacts)
    {
        var names = new List<string>();
        foreach (var marks in new[] { artifacts.Butane.Marks, artifacts.KubeadmConfig.Marks })
        {
            foreach (var mark in marks)
            {
                if (mark.Placeholder is { } name && !names.Contains(name))
                    names.Add(name);
            }
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>The expression that fills a constant: each mark as start, length, number of its value, and place.</summary>
    private static CSharpWriter Fill(
        CSharpWriter writer, string member, EquatableArray<Mark> marks, List<string> placeholders, IReadOnlyList<string> parameters)
    {
        if (marks.Count == 0)
            return writer.Raw(member);
        var values = parameters.ToList();
        writer.Raw("global::FlatcarGen.RenderedText.Fill(").Raw(member);
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            var value = mark.Placeholder is { } placeholder
                ? placeholders.IndexOf(placeholder)
                : IndexOfLiteral(values, CSharpLiteral.Regular(mark.Literal));
            writer.Raw(i == 0 ? ", \"" : " ").Number(mark.Start).Raw(" ").Number(mark.Length)
                .Raw(" ").Number(value).Raw(" ").Number(PlaceNumber(mark));
        }

        for (var i = 0; i < values.Count; i++)
            writer.Raw(i == 0 ? "\", [" : ", ").Raw(values[i]);
        return writer.Raw("])");
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
