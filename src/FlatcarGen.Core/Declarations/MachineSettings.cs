using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Declarations;

/// <summary>
/// What holds for the machines of a node: what the node says, over what the cluster says, over these defaults. The defaults are the
/// recommended profile; <c>MachineSettingsAttribute</c> says what each of them prevents.
/// </summary>
public sealed record MachineSettings
{
    public static MachineSettings Recommended { get; } = new();

    public Platform Platform { get; init; }

    public DeclaredText? FlatcarVersion { get; init; }

    public DeclaredText? KubernetesVersion { get; init; }

    public DeclaredText BinDir { get; init; } = "/opt/bin";

    public DeclaredText? CloudProvider { get; init; }

    public EquatableArray<DeclaredText>? NodeIPs { get; init; }

    public EquatableArray<DeclaredText>? Taints { get; init; }

    public EquatableArray<DeclaredText> Labels { get; init; }

    public DeclaredText KubeconfigUser { get; init; } = "core";

    public NodeNames NodeNames { get; init; }

    public DeclaredText KubeadmConfigPath { get; init; } = "/etc/kubernetes/kubeadm.yaml";

    public DeclaredText RenderedConfigPath { get; init; } = "/run/kubeadm/kubeadm.yaml";

    public bool PrivateConfig { get; init; } = true;

    public bool EnvsubstAllowList { get; init; } = true;

    public bool MetadataGuard { get; init; } = true;

    /// <summary>Where <see cref="MetadataGuard"/> was given.</summary>
    public DeclaredText MetadataGuardArgument { get; init; } = "";

    public UnitType UnitType { get; init; }

    public CompletionMarker CompletionMarker { get; init; }

    /// <summary>Where <see cref="CompletionMarker"/> was given.</summary>
    public DeclaredText CompletionMarkerArgument { get; init; } = "";

    public ImagePull ImagePull { get; init; }

    public bool RestartOnFailure { get; init; } = true;

    public JoinWait JoinWait { get; init; }

    public bool NetworkOnline { get; init; } = true;

    public Dependency Containerd { get; init; }

    /// <summary>Where <see cref="Containerd"/> was given.</summary>
    public DeclaredText ContainerdArgument { get; init; } = "";

    public bool ReuseKubeconfigFolder { get; init; } = true;

    public bool IPv6Forwarding { get; init; } = true;
}
