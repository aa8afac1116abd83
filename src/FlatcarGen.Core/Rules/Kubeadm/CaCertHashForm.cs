using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A hash of the CA of another form than kubeadm can use.</summary>
public sealed class CaCertHashForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5031", "Not a hash of the CA's key", "{0}", Severity.Warning);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.CaCertHash];
}
