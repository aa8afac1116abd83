using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A value that is not of the type of its field, or that JSON cannot say.</summary>
public sealed class ValueOfWrongType : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5065", "Value of the wrong type", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.WrongType, KubeadmProblem.NoJson];

    protected override bool Concerns(KubeadmReportEntry entry, KubeadmDocuments config) => !ExtraArgsShape.Tells(entry);

    protected override Fix? FixOf(KubeadmReportEntry entry, KubeadmDocuments config) => Requoted(entry);

    /// <summary>The quotes are a part of what is wrong.</summary>
    internal static Fix? Requoted(KubeadmReportEntry entry) =>
        entry is { Remedy: { } remedy, Node: YamlScalar { Source: { } source, Range: { } range } }
            ? Replace($"Write {remedy}", source, range, remedy)
            : null;
}
