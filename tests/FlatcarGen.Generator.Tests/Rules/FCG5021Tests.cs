using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5021Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking: {podSubnet: 10.244.0.0/16}
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        {|FCG5021:controlPlane|}:
          certificateKey: ${certificate_key}
        discovery:
          bootstrapToken:
            apiServerEndpoint: 10.0.0.5:6443
            token: ${token}
            caCertHashes: ["${ca_cert_hash}"]
        """;

    protected override string Message =>
        "kubeadm join adds no control plane to a cluster that kubeadm init has made without controlPlaneEndpoint; give the ClusterConfiguration one that leads to every control plane";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        controlPlaneEndpoint: ${endpoint}
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        controlPlane:
          certificateKey: ${certificate_key}
        discovery:
          bootstrapToken:
            apiServerEndpoint: 10.0.0.5:6443
            token: ${token}
            caCertHashes: ["${ca_cert_hash}"]
        """;

    [Fact]
    public Task Not_for_a_worker() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking: {podSubnet: 10.244.0.0/16}
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: 10.0.0.5:6443
            token: ${token}
            caCertHashes: ["${ca_cert_hash}"]
        """);

    [Fact]
    public Task In_a_declaration_on_the_node() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CertificateKey = "${key}", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [ControlPlane]
            static partial class {|FCG5021:Second|}
            {
                [KubeadmPatch]
                const string Patch = "kind: JoinConfiguration\ndiscovery: {bootstrapToken: {apiServerEndpoint: 10.0.0.5:6443}}\n";
            }
        }
        """);

    [Fact]
    public Task Not_where_a_patch_gives_the_endpoint() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CertificateKey = "${key}", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Endpoint = "kind: ClusterConfiguration\ncontrolPlaneEndpoint: 10.0.0.5:6443\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [ControlPlane]
            static partial class Second
            {
                [KubeadmPatch]
                const string Patch = "kind: JoinConfiguration\ndiscovery: {bootstrapToken: {apiServerEndpoint: 10.0.0.5:6443}}\n";
            }
        }
        """);

    [Fact]
    public Task In_a_file_that_a_declaration_writes() => Verify.Analyzer(
        """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [File("/etc/other.yaml", Mode = "0600")]
                const string Other = """
                    apiVersion: kubeadm.k8s.io/v1beta4
                    kind: ClusterConfiguration
                    ---
                    apiVersion: kubeadm.k8s.io/v1beta4
                    kind: JoinConfiguration
                    {|FCG5021:controlPlane|}: {}
                    discovery:
                      bootstrapToken:
                        apiServerEndpoint: 10.0.0.5:6443
                        token: ${token}
                        caCertHashes: ["${hash}"]
                    """;
            }
        }
        """");
}
