using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Validation;

/// <summary>What is known beside a config.</summary>
public sealed record ValidationOptions
{
    /// <summary>The releases that kubeadm may have. What one of them takes is not refused.</summary>
    public ReleaseRange Kubeadm { get; init; } = ReleaseRange.Known;

    /// <summary>
    /// A scalar's text, in which <see cref="Text.MappedText.Unknown"/> stands for what is not known yet; null where all is known as it stands.
    /// </summary>
    public Func<YamlScalar, string>? TextOf { get; init; }

    /// <summary>Whether a file will be there when kubeadm runs; null where that is not known.</summary>
    public Func<string, bool?> HasFile { get; init; } = _ => null;
}
