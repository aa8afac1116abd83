using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5024Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [BootstrapToken({|FCG5024:"abcdef.0123456789ABCDEF"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'abcdef.0123456789ABCDEF' is no bootstrap token; write six and sixteen lower-case letters or digits with a dot between";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [BootstrapToken("abcdef.0123456789abcdef"), BootstrapToken("${id}.${secret}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task Once_however_many_nodes_join() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CertificateKey = "${key}", CaCertHashes = ["${hash}"], ControlPlaneEndpoint = "api:6443")]
        [BootstrapToken({|FCG5024:"secret"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;

            [ControlPlane]
            static partial class Second;
        }
        """);

    [Fact]
    public Task In_a_file() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        bootstrapTokens:
          - token: {|FCG5024:abcdef|}
        """);

    [Fact]
    public Task To_join_with() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: api:6443
            token: {|FCG5024:abcdef|}
            caCertHashes: ["${hash}"]
        """);

    [Fact]
    public Task Where_it_is_missing() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            {|FCG5024:apiServerEndpoint|}: api:6443
            caCertHashes: ["${hash}"]
        """);

    [Fact]
    public Task That_the_kubelet_is_to_show() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          file:
            kubeConfigPath: /etc/kubernetes/discovery.conf
          tlsBootstrapToken: {|FCG5024:abcdef|}
        """);

    [Fact]
    public Task Not_what_is_known_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: api:6443
            token: "{{ token }}"
            caCertHashes: ["${hash}"]
        """);
}
