using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A document of a kind that the API which it names does not have.</summary>
public sealed class UnknownKind : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5058", "Kind that kubeadm does not know", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.UnknownKind];
}
