using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A <c>bindPort</c> that is no port.</summary>
public sealed class BindPortRange : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5071", "Not a port", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.BindPort];
}
