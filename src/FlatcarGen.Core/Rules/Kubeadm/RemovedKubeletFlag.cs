using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Releases;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A flag that the kubelet of this release does not know any more.</summary>
public sealed class RemovedKubeletFlag : RemovedFlagRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5042",
        "Flag that the kubelet does not know any more",
        "The {1} has no flag '{0}' since Kubernetes {2} and does not start with it; leave it out",
        Severity.Error);

    private protected override bool Speaks(RemovedFlag flag) => flag.Component == Component.Kubelet;
}
