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

    public DeclaredText? IgnitionUrl { get; init; }

    public IgnitionFetch IgnitionFetch { get; init; }

    public NodeNames NodeNames { get; init; }

    public DeclaredText KubeadmConfigPath { get; init; } = "/etc/kubernetes/kubeadm.yaml";

    public DeclaredText RenderedConfigPath { get; init; } = "/run/kubeadm/kubeadm.yaml";

    public bool PrivateConfig { get; init; } = true;

    public bool EnvsubstAllowList { get; init; } = true;

    public bool MetadataGuard { get; init; } = true;

    public UnitType UnitType { get; init; }

    public CompletionMarker CompletionMarker { get; init; }

    /// <summary>The options that were given, each with its place; empty where nobody is to be shown one.</summary>
    public EquatableArray<DeclaredText> Given { get; init; }

    public ImagePull ImagePull { get; init; }

    public bool RestartOnFailure { get; init; } = true;

    public JoinWait JoinWait { get; init; }

    public bool NetworkOnline { get; init; } = true;

    public Dependency Containerd { get; init; }

    public Dependency MetadataService { get; init; }

    public bool ReuseKubeconfigFolder { get; init; } = true;

    public bool IPv6Forwarding { get; init; } = true;

    /// <summary>Where an option was given; null where it has its default.</summary>
    public DeclaredText? ArgumentOf(string option) =>
        Given.Where(given => given.Value == option).Select(given => (DeclaredText?)given).FirstOrDefault();
}
