using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>An <c>imagePullPolicy</c> that Kubernetes does not have.</summary>
public sealed class UnknownPullPolicy : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5069", "Unknown pull policy", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.PullPolicy];
}
