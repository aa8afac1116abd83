using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>One of <c>skipPhases</c> that the command does not have.</summary>
public sealed class UnknownPhase : KubeadmReportRule
{
    internal static RuleInfo Rule { get; } = new("FCG5530", "Phase that kubeadm does not have", "{0}", Severity.Error);

    public override RuleInfo Info => Rule;

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.Phase];
}
