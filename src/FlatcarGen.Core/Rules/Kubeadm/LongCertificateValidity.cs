using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>Certificates that are valid for longer than kubeadm advises.</summary>
public sealed class LongCertificateValidity : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5077", "Certificates that live too long", "{0}", Severity.Warning);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.CertificateValidity];
}
