using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5058Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: {|FCG5058:kubelet.config.k8s.io/v1|}
        kind: KubeletConfiguration
        maxPods: 200
        """;

    protected override string Message =>
        "kubelet.config.k8s.io/v1 has no KubeletConfiguration; write kubelet.config.k8s.io/v1beta1";

    protected override string Silent => """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        maxPods: 200
        """;

    [Fact]
    public Task Of_kubeadms_own_API() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: {|FCG5058:kubeadm.k8s.io/v1beta4|}
        kind: KubeProxyConfiguration
        """);

    [Fact]
    public Task A_misspelled_kind() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: {|FCG5058:InitConfigurtion|}
        """);

    [Fact]
    public Task What_is_no_config_of_kubeadms() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        ---
        apiVersion: apps/v1
        kind: {|FCG5058:Deployment|}
        """);

    [Fact]
    public Task Not_what_is_known_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ${kind}
        """);

    [Fact]
    public Task The_API_is_written() => Verify.Fix(
        """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/srv/kubeadm.yaml", Mode = "0600")]
            const string Config = """
                apiVersion: {|FCG5058:kubelet.config.k8s.io/v1|}
                kind: KubeletConfiguration
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """",
        """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/srv/kubeadm.yaml", Mode = "0600")]
            const string Config = """
                apiVersion: kubelet.config.k8s.io/v1beta1
                kind: KubeletConfiguration
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """");
}
