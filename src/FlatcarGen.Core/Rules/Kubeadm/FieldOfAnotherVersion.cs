using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A field that another version of kubeadm's API or of Kubernetes has.</summary>
public sealed class FieldOfAnotherVersion : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5064", "Field of another version", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.FieldOfAnotherVersion];

    /// <summary>Of v1beta3's fields, v1beta4 has the time limits elsewhere.</summary>
    protected override Fix? FixOf(KubeadmReportEntry entry, KubeadmDocuments config) =>
        entry.Path is "apiServer.timeoutForControlPlane" or "discovery.timeout"
            ? MigrationFix.Completing(config)
            : base.FixOf(entry, config);
}
