using FlatcarGen.Core.Kubeadm.Releases;

namespace FlatcarGen.Core.Kubeadm.Schema;

/// <summary>A kind of document that is not kubeadm's own, but which it knows.</summary>
/// <param name="apiVersion">Group and version: <c>kubelet.config.k8s.io/v1beta1</c>.</param>
/// <param name="type">Its fields; the name is that of the kind.</param>
internal sealed class ComponentKind(string apiVersion, ObjectType type)
{
    public string ApiVersion { get; } = apiVersion;

    public ObjectType Type { get; } = type;

    /// <summary>The first Kubernetes release that has it: 35 is 1.35; 0 where all known releases have it.</summary>
    public int Since { get; init; }

    /// <summary>Whether one of the releases has it.</summary>
    public bool IsIn(ReleaseRange releases) => releases.Overlaps(Since, int.MaxValue);
}
