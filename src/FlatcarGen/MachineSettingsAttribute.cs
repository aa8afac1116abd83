namespace FlatcarGen;

/// <summary>
/// What can be said of a cluster and be said otherwise of one of its nodes: a node's own value wins.
/// The defaults are the recommended profile; each option says what its default prevents.
/// </summary>
public abstract class MachineSettingsAttribute : Attribute
{
    private protected MachineSettingsAttribute()
    {
    }

    /// <summary>Where the machines run. Decides which metadata variables there are.</summary>
    public Platform Platform { get; set; }

    /// <summary>The Flatcar release, <c>"4459.2.0"</c>: for facts that depend on it, such as which metadata variables there are. Optional.</summary>
    public string? FlatcarVersion { get; set; }

    /// <summary>The Kubernetes version, <c>"1.34.1"</c>, or a placeholder.</summary>
    public string? KubernetesVersion { get; set; }

    /// <summary>
    /// The folder that holds kubeadm and the kubelet: <c>/opt/bin</c>, or <c>/usr/bin</c> with the Kubernetes sysext. Without the sysext,
    /// and before Kubernetes 1.36, the controller manager is given a <c>flex-volume-plugin-dir</c> outside of the read-only /usr: in the
    /// default folder it would never start.
    /// </summary>
    public string BinDir { get; set; } = "/opt/bin";

    /// <summary>
    /// <c>external</c> where a cloud controller manager runs. Becomes <c>cloud-provider</c> of the kubelet and of the controller
    /// manager; the API server's flag of that name is gone since Kubernetes 1.33 and is never written.
    /// </summary>
    public string? CloudProvider { get; set; }

    /// <summary>
    /// The addresses that the kubelet registers (<c>node-ip</c>), one per family, in the order of the subnets.
    /// Default: the platform's metadata variables, in the order of the cluster's subnets.
    /// </summary>
    public string[]? NodeIPs { get; set; }

    /// <summary>
    /// Taints as kubectl writes them, <c>"dedicated=gpu:NoSchedule"</c>. An empty list is no taint at all, on control planes too;
    /// without it kubeadm taints control planes and nothing else.
    /// </summary>
    public string[]? Taints { get; set; }

    /// <summary>Labels, <c>"pool=gpu"</c>, that the kubelet gives its node (<c>node-labels</c>).</summary>
    public string[]? Labels { get; set; }

    /// <summary>
    /// The user who gets the admin kubeconfig on control planes, in <c>/home/&lt;user&gt;/.kube/config</c>. Default: <c>core</c>.
    /// An empty text: nobody.
    /// </summary>
    public string KubeconfigUser { get; set; } = "core";

    /// <summary>
    /// Where machines will find their Ignition config, <c>"s3://machines/{cluster}/{node}-{sha512}.ign"</c>: for configs that are larger
    /// than the platform's user data may be. Beside <c>worker.ign</c>, which is yours to upload, the build then writes
    /// <c>worker.pointer.ign</c>, the user data, with this URL and the config's SHA-512. <c>{cluster}</c>, <c>{node}</c> and
    /// <c>{sha512}</c> stand for the names and the hash. Default: the config itself is the user data.
    /// </summary>
    public string? IgnitionUrl { get; set; }

    /// <summary>What becomes of the config at <see cref="IgnitionUrl"/>.</summary>
    public IgnitionFetch IgnitionFetch { get; set; }

    /// <summary>
    /// Where <c>nodeRegistration.name</c> comes from. By default the metadata's host name on AWS: Flatcar's own host name there is
    /// the short one, which the cloud controller manager cannot match with an instance.
    /// </summary>
    public NodeNames NodeNames { get; set; }

    /// <summary>
    /// The path of the kubeadm config that Butane writes, metadata variables in it not yet replaced.
    /// </summary>
    public string KubeadmConfigPath { get; set; } = "/etc/kubernetes/kubeadm.yaml";

    /// <summary>
    /// The path of the kubeadm config that kubeadm reads, metadata variables replaced. By default below <c>/run</c>: a file on disk
    /// would keep the addresses of an earlier boot.
    /// </summary>
    public string RenderedConfigPath { get; set; } = "/run/kubeadm/kubeadm.yaml";

    /// <summary>
    /// Whether only root can read both kubeadm configs (mode 0600, umask 077). They hold the bootstrap token and the certificate key;
    /// otherwise every user and many a pod can read them.
    /// </summary>
    public bool PrivateConfig { get; set; } = true;

    /// <summary>
    /// Whether envsubst is given the list of variables that it may replace. Without it, it replaces every <c>$NAME</c> in the config,
    /// mostly by nothing.
    /// </summary>
    public bool EnvsubstAllowList { get; set; } = true;

    /// <summary>
    /// Whether the unit fails when a metadata variable that the config uses came out empty. Without it the kubelet ignores the empty
    /// address and the node is silently single-stack.
    /// </summary>
    public bool MetadataGuard { get; set; } = true;

    /// <summary>
    /// The unit's <c>Type=</c>. <see cref="UnitType.Oneshot"/> has no start timeout; with <see cref="UnitType.Simple"/> systemd stops
    /// each <c>ExecStartPre=</c> after 90 seconds, kubeadm init among them.
    /// </summary>
    public UnitType UnitType { get; set; }

    /// <summary>
    /// What tells the next boot that there is nothing left to do. kubeadm init writes <c>kubelet.conf</c> long before the control plane
    /// works, so that a failed init is skipped for ever after; the unit's own marker is written when everything is done.
    /// </summary>
    public CompletionMarker CompletionMarker { get; set; }

    /// <summary>
    /// What <c>kubeadm config images pull</c> pulls beforehand. Called without the version it pulls the images of kubeadm's own.
    /// </summary>
    public ImagePull ImagePull { get; set; }

    /// <summary>
    /// Whether systemd tries again after a failure, every 30 seconds and 20 times an hour at most, and then counts the unit as failed:
    /// a pull or a join that met a bad moment is mended so. An empty metadata variable is not tried again. What kubeadm left half-made it
    /// does not touch at the next try: its preflight refuses, and the unit fails in the end.
    /// </summary>
    public bool RestartOnFailure { get; set; } = true;

    /// <summary>What a joining node waits for. A fixed time is a race with the first control plane.</summary>
    public JoinWait JoinWait { get; set; }

    /// <summary>
    /// Whether the unit wants and awaits <c>network-online.target</c>. Ordering alone (<c>After=</c>) does not bring the target in.
    /// </summary>
    public bool NetworkOnline { get; set; } = true;

    /// <summary>
    /// How the unit depends on <c>containerd.service</c>. With <see cref="Dependency.Requires"/> a restart of containerd stops kubeadm
    /// in the middle of its work.
    /// </summary>
    public Dependency Containerd { get; set; }

    /// <summary>
    /// How the unit depends on <c>coreos-metadata.service</c>, where its config has metadata variables. With
    /// <see cref="Dependency.Requires"/> one failure of that service at a boot and kubeadm is never started there, while nothing counts as
    /// failed; otherwise the unit fails for want of the file, and is tried again.
    /// </summary>
    public Dependency MetadataService { get; set; }

    /// <summary>
    /// Whether making the folder of the kubeconfig may find it there (<c>mkdir -p</c>). Otherwise a second run of the unit fails.
    /// </summary>
    public bool ReuseKubeconfigFolder { get; set; } = true;

    /// <summary>
    /// Whether machines of a cluster with IPv6 subnets forward IPv6: a sysctl, and <c>IPv6AcceptRA=yes</c> for systemd-networkd, which
    /// otherwise may stop taking router advertisements and lose the default route. Flatcar forwards IPv4 only, and <c>kubeadm init</c>
    /// refuses a machine that does not forward what its cluster has (since 1.27, kubernetes#115420).
    /// </summary>
    public bool IPv6Forwarding { get; set; } = true;
}
