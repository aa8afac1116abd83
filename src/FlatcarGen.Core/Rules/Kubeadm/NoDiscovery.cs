using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A node that joins is not told how to find the cluster, or whom to trust.</summary>
public sealed class NoDiscovery : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5033", "Nothing to find the cluster by, or to trust it by", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.Discovery, KubeadmProblem.CaCertHash];

    /// <summary>Of what a declaration leaves out speaks FCG1019, unless a patch brings a file to discover the cluster by.</summary>
    protected override bool Concerns(KubeadmReportEntry entry, KubeadmDocuments config) =>
        !IsMissingSetting(entry, config) || KubeadmDocuments.At(config.Join, "discovery", "file") is not null;
}
