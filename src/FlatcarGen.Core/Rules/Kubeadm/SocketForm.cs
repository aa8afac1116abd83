using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A <c>criSocket</c> that is no URL of a socket.</summary>
public sealed class SocketForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5067", "Not a container runtime's socket", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.CriSocket];
}
