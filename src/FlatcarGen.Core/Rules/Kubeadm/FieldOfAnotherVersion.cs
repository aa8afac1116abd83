using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A field that another version of kubeadm's API or of Kubernetes has.</summary>
public sealed class FieldOfAnotherVersion : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5064", "Field of another version", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.FieldOfAnotherVersion];
}
