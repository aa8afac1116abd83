using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A <c>criSocket</c> that kubeadm puts <c>unix://</c> in front of.</summary>
public sealed class SocketWithoutScheme : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5083", "criSocket without its scheme", "{0}", Severity.Warning);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.CriSocket];
}
