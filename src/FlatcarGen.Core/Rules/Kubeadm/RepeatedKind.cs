using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>Two documents of one kind.</summary>
public sealed class RepeatedKind : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5061", "Kind that is there twice", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.RepeatedKind];
}
