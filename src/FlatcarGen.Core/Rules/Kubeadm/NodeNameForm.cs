using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A name that no node can have.</summary>
public sealed class NodeNameForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5052", "Not a node's name", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.NodeName];
}
