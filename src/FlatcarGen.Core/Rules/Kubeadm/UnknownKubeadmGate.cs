using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A feature gate that kubeadm itself does not have.</summary>
public sealed class UnknownKubeadmGate : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5074", "Not a feature gate of kubeadm", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.FeatureGate];
}
