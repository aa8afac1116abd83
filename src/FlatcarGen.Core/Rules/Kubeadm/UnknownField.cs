using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A field that nobody has under this name.</summary>
public sealed class UnknownField : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5063", "Field that kubeadm does not know", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.UnknownField];
}
