using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>An <c>advertiseAddress</c> that is no address, or only this machine's own.</summary>
public sealed class AdvertisedAddressForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5070", "Not an address to advertise", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.AdvertiseAddress];

    /// <summary>An address that follows from node-ip is told there.</summary>
    protected override bool Concerns(KubeadmReportEntry entry, KubeadmDocuments config) => entry.Node is { Place.Text.At.Id: > 0 };
}
