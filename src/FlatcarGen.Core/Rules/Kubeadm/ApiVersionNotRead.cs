using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A version of kubeadm's API that the kubeadm of this Kubernetes release does not read.</summary>
public sealed class ApiVersionNotRead : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5002", "API version that kubeadm does not read", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.ApiVersion];
}
