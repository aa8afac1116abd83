using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>A mistake in the kubelet's or kube-proxy's config where kubeadm passes over it.</summary>
public sealed class MistakePassedOver : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5081", "Mistake in a config that kubeadm does not look at", "{0}", Severity.Warning);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } =
    [
        KubeadmProblem.UnknownField,
        KubeadmProblem.FieldOfAnotherVersion,
        KubeadmProblem.WrongType,
        KubeadmProblem.NoJson,
        KubeadmProblem.Duration,
        KubeadmProblem.Time,
        KubeadmProblem.Quantity,
        KubeadmProblem.Path,
        KubeadmProblem.PullPolicy,
    ];

    protected override Fix? FixOf(KubeadmReportEntry entry, KubeadmDocuments config) =>
        entry.Problem == KubeadmProblem.WrongType ? ValueOfWrongType.Requoted(entry) : base.FixOf(entry, config);
}
