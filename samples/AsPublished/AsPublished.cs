using FlatcarGen;

namespace Published;

/// <summary>
/// The configuration of "Bootstrapping Dual-Stack Kubernetes on Flatcar with Kubeadm" (Scott Lowe, 2025), line by line, its Terraform
/// variables as placeholders. Each option below undoes one repair of the recommended profile; its documentation says what that costs.
/// The analyzer has a word to say of the API server's flag: Kubernetes 1.33 and later have none such.
/// The article shows no JoinConfiguration; the one here is what its clusters need, with one more variable: the CA's hash.
/// </summary>
[FlatcarCluster(
    Platform = Platform.Aws,
    Template = Templating.Terraform,
    KubeadmApi = KubeadmApi.V1Beta3,
    KubernetesVersion = "${version_bare}",
    ClusterName = "${cluster_name}",
    ControlPlaneEndpoint = "${internal_kube_apiserver_host}:${internal_kube_apiserver_port}",
    CertSans = ["${external_kube_apiserver_host}", "${internal_kube_apiserver_host}"],
    ControlPlaneTimeout = "5m0s",
    PodSubnets = ["${pod_cidr}"],
    ServiceSubnets = ["${service_cidr}"],
    CloudProvider = "${cloud_provider}",
    KubeProxy = false,
    CertificateKey = "${certificate_key}",
    CaCertHashes = ["${ca_cert_hash}"],
    KubeconfigUser = "${ssh_user}",
    BinDir = "/opt/bin",
    NodeNames = NodeNames.HostName,
    KubeadmConfigPath = "/etc/kubeadm.yml",
    RenderedConfigPath = "/etc/kubeadm-final.yml",
    PrivateConfig = false,
    EnvsubstAllowList = false,
    MetadataGuard = false,
    UnitType = UnitType.Simple,
    CompletionMarker = CompletionMarker.KubeletConf,
    ImagePull = ImagePull.KubeadmDefault,
    RestartOnFailure = false,
    JoinWait = JoinWait.TenSeconds,
    NetworkOnline = false,
    Containerd = Dependency.Requires,
    MetadataService = Dependency.Requires,
    ReuseKubeconfigFolder = false,
    IPv6Forwarding = false)]
[BootstrapToken("${token}")]
[ExtraArg(Component.Kubelet, "volume-plugin-dir", "${volume_plugin_dir}")]
[ExtraArg(Component.ApiServer, "cloud-provider", "${cloud_provider}")]
[ExtraArg(Component.ControllerManager, "flex-volume-plugin-dir", "${volume_plugin_dir}")]
public static partial class AsPublished
{
    [ControlPlane(Bootstrap = true)]
    public static partial class FirstControlPlane;

    [ControlPlane]
    public static partial class ControlPlane;

    [Worker(JoinWait = JoinWait.None)]
    public static partial class Worker;
}
