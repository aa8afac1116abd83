using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A label, such as <c>stable-1</c>, in the place of a Kubernetes release.</summary>
public sealed class VersionLabel : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5082", "Kubernetes version looked up at boot", "{0}", Severity.Warning);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.KubernetesVersion];
}
