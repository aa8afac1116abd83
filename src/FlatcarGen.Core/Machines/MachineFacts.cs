using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm;
using FlatcarGen.Core.Metadata;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Machines;

/// <summary>What is known of a machine besides its configuration; a declaration says it all, a file says nothing.</summary>
public sealed record MachineFacts
{
    /// <summary>Nothing is known.</summary>
    public static MachineFacts Unknown { get; } = new();

    /// <summary>Its name in messages, and the place of findings that belong to nothing that was written.</summary>
    public DeclaredText Itself { get; init; } = "";

    public NodeRole? Role { get; init; }

    public MetadataPlatform? Platform { get; init; }

    public DeclaredText? FlatcarVersion { get; init; }

    public KubernetesVersion? KubernetesVersion { get; init; }

    /// <summary>The option that the release was declared by; null for none.</summary>
    public DeclaredText? VersionOption { get; init; }

    /// <summary>Whether the configuration is no YAML at all, so that only parts of it have been read.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The families of the cluster's subnets, the primary first; null where they are not known.</summary>
    public IReadOnlyList<AddressFamily>? ClusterFamilies { get; init; }
}
