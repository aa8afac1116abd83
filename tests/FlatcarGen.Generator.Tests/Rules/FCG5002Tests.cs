using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5002Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: {|FCG5002:kubeadm.k8s.io/v1beta4|}
        kind: ClusterConfiguration
        kubernetesVersion: v1.30.4
        """;

    protected override string Message =>
        "The kubeadm of Kubernetes 1.30 does not read kubeadm.k8s.io/v1beta4 and stops; write the config in kubeadm.k8s.io/v1beta3";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.31.0
        """;

    [Fact]
    public Task The_option_that_chose_the_old_one() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.37.0", KubeadmApi = {|FCG5002:KubeadmApi.V1Beta3|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task The_option_that_chose_the_new_one() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.30.4", KubeadmApi = {|FCG5002:KubeadmApi.V1Beta4|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Not_without_a_version() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        """);

    [Fact]
    public Task What_is_too_old_is_migrated() => Verify.Fix(
        """"
        [FlatcarCluster(KubernetesVersion = "1.37.0")]
        static partial class Prod
        {
            [File("/etc/kubeadm/first.yaml")]
            const string First1 = """
                apiVersion: {|FCG5002:kubeadm.k8s.io/v1beta3|}
                kind: ClusterConfiguration
                ---
                apiVersion: {|FCG5002:kubeadm.k8s.io/v1beta3|}
                kind: InitConfiguration
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """",
        """"
        [FlatcarCluster(KubernetesVersion = "1.37.0")]
        static partial class Prod
        {
            [File("/etc/kubeadm/first.yaml")]
            const string First1 = """
                apiVersion: kubeadm.k8s.io/v1beta4
                kind: ClusterConfiguration
                ---
                apiVersion: kubeadm.k8s.io/v1beta4
                kind: InitConfiguration
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """");

    [Fact]
    public Task The_option_becomes_the_newer_one() => Verify.Fix(
        """
        [FlatcarCluster(KubernetesVersion = "1.37.0", KubeadmApi = {|FCG5002:KubeadmApi.V1Beta3|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """,
        """
        [FlatcarCluster(KubernetesVersion = "1.37.0", KubeadmApi = KubeadmApi.V1Beta4)]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
