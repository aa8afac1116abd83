using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A flag that the component of this Kubernetes release does not know any more.</summary>
public abstract class RemovedFlagRule : KubeadmRule
{
    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        foreach (var arg in config.Args)
        {
            if (RemovedFlags.Find(arg.Component, arg.Name.Text) is { } removed && Speaks(removed) && removed.IsGoneIn(config.Least))
                yield return Found(arg.Name, config.Facts, arg.Name.Text, Components.NameOf(arg.Component), "1." + removed.Until);
        }
    }

    /// <summary>Whether the flag is this rule's.</summary>
    private protected abstract bool Speaks(RemovedFlag flag);
}
