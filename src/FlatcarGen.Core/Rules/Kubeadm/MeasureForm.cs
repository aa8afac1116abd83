using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A duration, a time or a quantity that cannot be read.</summary>
public sealed class MeasureForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5066", "Not a duration, time or quantity", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.Duration, KubeadmProblem.Time, KubeadmProblem.Quantity];

    /// <summary>A token's <c>expires</c> is refused whatever it is, which <see cref="KubeadmProblem.TokenLifetime"/> says.</summary>
    protected override bool Concerns(KubeadmReportEntry entry, KubeadmDocuments config) =>
        entry.Problem != KubeadmProblem.Time
        || !config.Report.Any(other => other.Problem == KubeadmProblem.TokenLifetime && ReferenceEquals(other.Node, entry.Node));
}
