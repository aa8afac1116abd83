using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>One of <c>unmountFlags</c> that unmount does not have.</summary>
public sealed class UnknownUnmountFlag : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5079", "Unknown flag of unmount", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.UnmountFlag];
}
