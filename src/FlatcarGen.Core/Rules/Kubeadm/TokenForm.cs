using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A bootstrap token of another form than kubeadm takes.</summary>
public sealed class TokenForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5024", "Not a bootstrap token", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.BootstrapToken];

    /// <summary>Of what a declaration leaves out speaks FCG1019.</summary>
    protected override bool Concerns(KubeadmReportEntry entry, KubeadmDocuments config) => !IsMissingSetting(entry, config);
}
