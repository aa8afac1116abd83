using FlatcarGen;

namespace DualStackAws;

/// <summary>
/// Dual-stack Kubernetes on AWS: one control plane that makes the cluster, others that join it, and workers.
/// The CA is made beforehand, so that nodes can be told its hash before the cluster is there.
/// </summary>
[FlatcarCluster("prod",
    Platform = Platform.Aws,
    KubernetesVersion = "1.34.1",
    FlatcarVersion = "4593.2.5",
    BinDir = "/usr/bin",
    CloudProvider = "external",
    ControlPlaneEndpoint = "api.prod.example.com:6443",
    CertSans = ["api.prod.example.com"],
    PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"],
    ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"],
    KubeProxy = false,
    CertificateKey = "${certificate_key}",
    CaCertHashes = ["${ca_cert_hash}"])]
[BootstrapToken("${token}")]
[CertificateAuthority("${ca_crt_base64}", "${ca_key_base64}")]
[Sysext("kubernetes",
    "https://extensions.flatcar.org/extensions/kubernetes-v1.34.1-x86-64.raw",
    Hash = "${kubernetes_sysext_hash}")]
[User("core", SshAuthorizedKeys = ["${ssh_public_key}"])]
public static partial class Prod
{
    [File("/etc/motd", Mode = "0644", Overwrite = true)]
    private const string Motd = "prod\n";

    /// <summary>Makes the cluster: kubeadm init.</summary>
    [ControlPlane(Bootstrap = true)]
    public static partial class FirstControlPlane;

    /// <summary>Join the control plane.</summary>
    [ControlPlane]
    public static partial class ControlPlane;

    /// <summary>Run the workload.</summary>
    [Worker(Labels = ["node.example.com/pool=general"]), Include(typeof(ManyConnections))]
    public static partial class Worker;
}
