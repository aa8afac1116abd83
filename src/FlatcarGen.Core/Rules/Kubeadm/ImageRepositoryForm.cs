using FlatcarGen.Core.Kubeadm.Validation;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>An <c>imageRepository</c> that no image can come from.</summary>
public sealed class ImageRepositoryForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5075", "Not an image repository", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.ImageRepository];
}
