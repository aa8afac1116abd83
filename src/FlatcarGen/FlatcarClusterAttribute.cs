namespace FlatcarGen;

/// <summary>
/// Declares a Kubernetes cluster on Flatcar. The class is partial; its nodes are nested partial classes with
/// <see cref="ControlPlaneAttribute"/> or <see cref="WorkerAttribute"/>, its files and units are constants and attributes.
/// <c>${name}</c> in any text is a placeholder for provision time, <c>$${</c> the literal <c>${</c>; <see cref="Metadata"/>
/// constants stand for values that the machine learns at boot.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FlatcarClusterAttribute : MachineSettingsAttribute
{
    /// <summary>Declares a cluster that is called like its class, in kebab case.</summary>
    public FlatcarClusterAttribute()
    {
    }

    /// <summary>Declares a cluster.</summary>
    /// <param name="name">The folder that its files are written to: lower-case letters, digits, <c>-</c>.</param>
    public FlatcarClusterAttribute(string name) => Name = name;

    /// <summary>The cluster's name, where it is given.</summary>
    public string? Name { get; }

    /// <summary>kubeadm's <c>clusterName</c>. Default: the cluster's name.</summary>
    public string? ClusterName { get; set; }

    /// <summary>The version of kubeadm's configuration API.</summary>
    public KubeadmApi KubeadmApi { get; set; }

    /// <summary>The version of Butane's flatcar variant.</summary>
    public ButaneVersion ButaneVersion { get; set; }

    /// <summary>For whom the <c>.bu</c> files are written.</summary>
    public Templating Template { get; set; }

    /// <summary>
    /// kubeadm's <c>controlPlaneEndpoint</c>, <c>host:port</c> (an IPv6 address in brackets): where nodes reach the API server.
    /// </summary>
    public string? ControlPlaneEndpoint { get; set; }

    /// <summary>
    /// Pod subnets in CIDR notation, one per family, the primary family first. Two of them want two <see cref="ServiceSubnets"/> as well:
    /// kubeadm's default is an IPv4 one.
    /// </summary>
    public string[]? PodSubnets { get; set; }

    /// <summary>Service subnets in CIDR notation, one per family, the primary family first.</summary>
    public string[]? ServiceSubnets { get; set; }

    /// <summary>kubeadm's <c>networking.dnsDomain</c>. Default: kubeadm's own, <c>cluster.local</c>.</summary>
    public string? DnsDomain { get; set; }

    /// <summary>Further names and addresses in the API server's certificate.</summary>
    public string[]? CertSans { get; set; }

    /// <summary>
    /// kubeadm's limit for the control plane to come up, <c>"5m0s"</c>: <c>timeoutForControlPlane</c> in v1beta3,
    /// <c>timeouts.controlPlaneComponentHealthCheck</c> in v1beta4. Default: kubeadm's own, 4 minutes.
    /// </summary>
    public string? ControlPlaneTimeout { get; set; }

    /// <summary>The registry of the control plane's images. Default: kubeadm's own, <c>registry.k8s.io</c>.</summary>
    public string? ImageRepository { get; set; }

    /// <summary>
    /// Whether kube-proxy is installed. Without it the phase <c>addon/kube-proxy</c> is skipped and, in v1beta4, <c>proxy.disabled</c>
    /// keeps an upgrade from bringing it back; the CNI then has to replace it.
    /// </summary>
    public bool KubeProxy { get; set; } = true;

    /// <summary>The kubelets' cgroup driver.</summary>
    public CgroupDriver CgroupDriver { get; set; }

    /// <summary>
    /// The key that encrypts the control plane's certificates while further control planes fetch them: 64 hexadecimal digits.
    /// kubeadm deletes what it encrypts two hours after the init.
    /// </summary>
    public string? CertificateKey { get; set; }

    /// <summary>
    /// Hashes of the cluster's CA that joining nodes trust: <c>sha256:</c> and 64 hexadecimal digits, of the public key.
    /// They are known beforehand where the CA is made beforehand, see <see cref="CertificateAuthorityAttribute"/>.
    /// </summary>
    public string[]? CaCertHashes { get; set; }
}
