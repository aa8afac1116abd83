using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Releases;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A flag that a component of this release's control plane does not know any more.</summary>
public sealed class RemovedControlPlaneFlag : RemovedFlagRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5043",
        "Flag that the control plane does not know any more",
        "The {1} has no flag '{0}' since Kubernetes {2} and does not start with it; leave it out",
        Severity.Error);

    private protected override bool Speaks(RemovedFlag flag) => flag.Component != Component.Kubelet && !ApiServerCloudProvider.IsOne(flag);
}
