using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>etcd is local and external at once, or an external one cannot be reached.</summary>
public sealed class EtcdForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5054", "etcd that kubeadm cannot use", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.Etcd, KubeadmProblem.EtcdEndpoint];
}
