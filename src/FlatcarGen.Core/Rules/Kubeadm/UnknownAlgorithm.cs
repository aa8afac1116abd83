using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>An <c>encryptionAlgorithm</c> that this kubeadm makes no keys with.</summary>
public sealed class UnknownAlgorithm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5076", "Unknown encryption algorithm", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.EncryptionAlgorithm];
}
