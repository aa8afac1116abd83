using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>An endpoint that kubeadm's check of a JoinConfiguration takes, and no machine can have.</summary>
public sealed class JoinEndpointForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5078", "Endpoint that no node can reach", "{0}", Severity.Warning);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.DiscoveryEndpoint];

    /// <summary>Of an option the config of the first control plane has the same, and kubeadm refuses it there.</summary>
    protected override bool Concerns(KubeadmReportEntry entry, KubeadmDocuments config) =>
        entry.Node is not YamlScalar { Declaration: not null };
}
