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
        "What a template puts in here is no YAML before it is filled in; put quotes around the value, migrate what the template makes, or change it by hand.";

    /// <summary>The problems; of a template that cannot be read for what is put in, that one alone.</summary>
    public static IEnumerable<MigrationMessage> Explain(MappedText text, IReadOnlyList<YamlProblem> problems)
    {
        if (problems.Count == 0)
            return [];
        foreach (var tag in BraceTag.In(text.Value).Concat(TerraformTag.In(text.Value)).Where(IsStatement).OrderBy(tag => tag.Start))
            return [new(TextRange.FromBounds(tag.Start, tag.End), Statement)];
        var first = problems[0];
        foreach (var tag in BraceTag.In(text.Value))
        {
            if (IsInLineOf(text.Value, tag, first.Range.Start))
                return [new(TextRange.FromBounds(tag.Start, tag.End), Value)];
        }

        return problems.Select(problem => new MigrationMessage(problem.Range, problem.Message));
    }

    private static bool IsStatement(TemplateTag tag) => tag.Kind is not (TemplateTagKind.Value or TemplateTagKind.Escape);

    private static bool IsInLineOf(string text, TemplateTag tag, int at) =>
        at < text.Length ? text.LastIndexOf('\n', tag.Start) == text.LastIndexOf('\n', at) : text.IndexOf('\n', tag.Start) < 0;
}
