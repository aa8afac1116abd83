using FlatcarGen.Core.Kubeadm.Validation;
using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Declarations;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>An <c>imageRepository</c> that no image can come from.</summary>
public sealed class ImageRepositoryForm : KubeadmReportRule
{
    public override RuleInfo Info { get; } = new("FCG5075", "Not an image repository", "{0}", Severity.Error);

    public override IReadOnlyList<KubeadmProblem> Problems { get; } = [KubeadmProblem.ImageRepository];

    /// <summary>An option that not even a command reads as it was meant is told by <see cref="UnsafeInUnit"/>.</summary>
    protected override bool Concerns(KubeadmReportEntry entry, KubeadmDocuments config) =>
        entry.Node is not YamlScalar { Declaration: { } option } || UnsafeInUnit.IsSafe(option);
}
