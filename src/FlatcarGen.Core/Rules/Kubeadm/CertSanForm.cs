using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>One of <c>certSANs</c> that is neither a DNS name nor an IP address.</summary>
public sealed class CertSanForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5080", "Not a name for a certificate", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.CertSan];
}
