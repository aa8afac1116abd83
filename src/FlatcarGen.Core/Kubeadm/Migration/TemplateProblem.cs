using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>Why a template cannot be read as YAML: for what is put in, not for what its author wrote.</summary>
internal static class TemplateProblem
{
    private const string Statement =
        "A template with statements is not migrated, as its lines are no YAML before it is filled in; migrate what it makes, or change it by hand.";

    private const string Value =
        "What a template puts in here is no YAML before it is filled in; put quotes around a text, migrate what the template makes, or change it by hand.";

    /// <summary>The problems; of a template that cannot be read for what is put in, that one alone.</summary>
    public static IEnumerable<MigrationMessage> Explain(MappedText text, IReadOnlyList<YamlProblem> problems)
    {
        if (problems.Count == 0)
            return [];
        var (config, braces) = (text.Value, BraceTag.In(text.Value));
        var problem = LineOf(config, Math.Min(problems[0].Range.Start, Math.Max(config.Length - 1, 0)));
        var statements = braces.Where(IsStatement).Concat(TerraformTag.In(config).Where(tag => tag.Kind == TemplateTagKind.Begin));
        var blamed = statements.Where(tag => tag.Start < problem.End && (tag.Start >= problem.Start || IsFirst(config, tag)));
        foreach (var tag in blamed.OrderBy(tag => tag.Start))
            return [new(TextRange.FromBounds(tag.Start, tag.End), Statement)];
        foreach (var tag in braces.Where(tag => tag.Start >= problem.Start && tag.Start < problem.End))
            return [new(TextRange.FromBounds(tag.Start, tag.End), Value)];
        return problems.Select(found => new MigrationMessage(found.Range, found.Message));
    }

    private static bool IsStatement(TemplateTag tag) => tag.Kind is not (TemplateTagKind.Value or TemplateTagKind.Escape);

    /// <summary>Whether nothing stands in front of it on its line.</summary>
    private static bool IsFirst(string text, TemplateTag tag)
    {
        var before = tag.Start - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
            before--;
        return before < 0 || text[before] == '\n';
    }

    private static TextRange LineOf(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = at < text.Length ? text.IndexOf('\n', at) : -1;
        return TextRange.FromBounds(start, end < 0 ? text.Length : end);
    }
}
