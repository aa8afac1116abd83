using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A duration, a time or a quantity that cannot be read.</summary>
public sealed class MeasureForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5066", "Not a duration, time or quantity", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } =
    [
        KubeadmProblem.Duration,
        KubeadmProblem.Time,
        KubeadmProblem.Quantity,
    ];
}
