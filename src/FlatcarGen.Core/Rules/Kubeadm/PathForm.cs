using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A path that is not absolute.</summary>
public sealed class PathForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5073", "Not a path that kubeadm takes", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.Path];
}
