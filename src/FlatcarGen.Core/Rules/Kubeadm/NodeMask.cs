using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>The pods' subnet cannot be shared out among the nodes.</summary>
public sealed class NodeMask : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5017", "Pod subnet that the nodes' parts do not fit", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.NodeMask];
}
