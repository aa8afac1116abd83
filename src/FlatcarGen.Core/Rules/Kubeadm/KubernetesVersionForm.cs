using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A Kubernetes version that names no release, or none that this kubeadm sets up.</summary>
public sealed class KubernetesVersionForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5050", "Not a Kubernetes release", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.KubernetesVersion];
}
