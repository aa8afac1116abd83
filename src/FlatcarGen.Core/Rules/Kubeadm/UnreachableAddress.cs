using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>An <c>advertiseAddress</c> that the API server cannot be reached at.</summary>
public sealed class UnreachableAddress : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5084", "Advertised address that nobody reaches", "{0}", Severity.Warning);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.AdvertiseAddress];

    /// <summary>An address that follows from node-ip is told there.</summary>
    protected override bool Concerns(KubeadmReportEntry entry, KubeadmDocuments config) => entry.Node is { Place.Text.At.Id: > 0 };
}
