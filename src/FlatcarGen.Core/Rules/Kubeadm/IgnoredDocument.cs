using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A document that a node which joins gets from the cluster, and not from its config.</summary>
public sealed class IgnoredDocument : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5062", "Document that kubeadm passes over", "{0}", Severity.Warning);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.IgnoredDocument];
}
