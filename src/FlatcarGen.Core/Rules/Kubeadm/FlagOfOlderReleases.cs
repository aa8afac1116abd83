using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A flag that another Kubernetes release than this one, or than the one that is not known yet, refuses.</summary>
public sealed class FlagOfOlderReleases : KubeadmRule
{
    public override RuleInfo Info { get; } = new(
        "FCG5543",
        "Flag that later releases refuse",
        "The {1} of Kubernetes {2} and later does not start with the flag '{0}'; leave it out, before an upgrade at the latest",
        Severity.Info);

    public override IEnumerable<Finding> Check(KubeadmDocuments config)
    {
        foreach (var arg in config.Args)
        {
            if (RemovedFlags.Find(arg.Component, arg.Name.Text) is { } removed && !removed.IsGoneIn(config.Least))
                yield return Found(arg.Name, config.Facts, arg.Name.Text, Components.NameOf(arg.Component), "1." + removed.Until);
        }
    }
}
