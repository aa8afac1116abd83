using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>An endpoint that is not <c>host:port</c>.</summary>
public sealed class EndpointForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5022", "Control-plane endpoint is not host:port", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.ControlPlaneEndpoint, KubeadmProblem.DiscoveryEndpoint];

    /// <summary>Of what a declaration leaves out speaks FCG1019.</summary>
    protected override bool Concerns(KubeadmReportEntry entry, KubeadmDocuments config) => !IsMissingSetting(entry, config);
}
