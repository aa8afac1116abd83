using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A <c>dnsDomain</c> that is no domain.</summary>
public sealed class DnsDomainForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5072", "Not a DNS domain", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.DnsDomain];
}
