using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A certificate key of another form than kubeadm takes.</summary>
public sealed class CertificateKeyForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5028", "Not a certificate key", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.CertificateKey];
}
