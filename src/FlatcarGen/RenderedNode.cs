using System.ComponentModel;

namespace FlatcarGen;

/// <summary>The texts of a node with all placeholders filled in.</summary>
/// <param name="cluster">The cluster's name.</param>
/// <param name="name">The node's name.</param>
/// <param name="butane">The Butane document.</param>
/// <param name="kubeadmConfig">The kubeadm config.</param>
/// <param name="values">What was filled in.</param>
public sealed class RenderedNode(string cluster, string name, string butane, string kubeadmConfig, params string[] values)
{
    /// <summary>The cluster's name.</summary>
    public string Cluster { get; } = cluster;

    /// <summary>The node's name.</summary>
    public string Name { get; } = name;

    /// <summary>The Butane document. It holds every value that was filled in, secrets too.</summary>
    public string Butane { get; } = butane;

    /// <summary>The kubeadm config in it; metadata variables are still variables.</summary>
    public string KubeadmConfig { get; } = kubeadmConfig;

    /// <summary>The values that were filled in, for who has to keep them out of messages.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<string> Values { get; } = values;

    /// <summary>The names alone, so that no log gets to see a secret.</summary>
    public override string ToString() => $"{Cluster}/{Name}";
}
