using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>Services or pods have more addresses than kubeadm allows, or fewer than they need.</summary>
public sealed class SubnetSize : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5016", "Subnet of a size that kubeadm refuses", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.SubnetSize];
}
