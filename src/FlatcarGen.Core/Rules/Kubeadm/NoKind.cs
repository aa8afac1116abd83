using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A document that does not say what it is, such as the comment in front of the first <c>---</c>.</summary>
public sealed class NoKind : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5060", "Document without a kind", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.NoKind];

    /// <summary>Takes out the line that makes a document of nothing.</summary>
    protected override Fix? FixOf(KubeadmReportEntry entry, KubeadmDocuments config)
    {
        if (entry.Node is not YamlScalar { Source: { } text, Range: { Length: > 0 } line }
            || string.CompareOrdinal(text.Value, line.Start, "---", 0, 3) != 0)
        {
            return null;
        }

        var next = text.Value.IndexOf('\n', line.End) + 1;
        TextRange? removed = next > 0 && next < text.Length ? TextRange.FromBounds(text.StartInSource(line.Start), text.StartInSource(next))
            : line.Start > 0 ? TextRange.FromBounds(text.StartInSource(line.Start - 1), text.EndInSource(line.End))
            : null;
        return removed is { } range ? new("Take the line out", EquatableArray.Create(new TextEdit(text.Source.At, range, ""))) : null;
    }
}
