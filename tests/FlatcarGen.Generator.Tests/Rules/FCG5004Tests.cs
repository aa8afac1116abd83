using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5004Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        apiServer:
          {|FCG5004:timeoutForControlPlane|}: 8m0s
        """;

    protected override string Message =>
        "kubeadm ignores 'timeoutForControlPlane' in v1beta4; it is 'timeouts.controlPlaneComponentHealthCheck' of InitConfiguration and JoinConfiguration";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: ClusterConfiguration
        kubernetesVersion: v1.30.4
        apiServer:
          timeoutForControlPlane: 8m0s
        """;

    [Fact]
    public Task In_the_discovery() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          {|FCG5004:timeout|}: 8m0s
          file:
            kubeConfigPath: /etc/kubernetes/discovery.conf
        """);

    [Fact]
    public Task Of_the_old_version_in_a_release_that_loses_it() => Verify.Analyzer(
        """
        #pragma warning disable FCG5001
        [FlatcarCluster(KubernetesVersion = "1.33.4", KubeadmApi = KubeadmApi.V1Beta3, ControlPlaneTimeout = {|FCG5004:"8m0s"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Not_in_a_release_that_keeps_it() => Verify.Analyzer(
        """
        #pragma warning disable FCG5001
        [FlatcarCluster(KubernetesVersion = "1.33.5", KubeadmApi = KubeadmApi.V1Beta3, ControlPlaneTimeout = "8m0s")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task It_moves_to_where_the_version_has_it() => Verify.Fix(
        """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/etc/kubeadm/join.yaml")]
            const string Join = """
                apiVersion: kubeadm.k8s.io/v1beta4
                kind: JoinConfiguration
                discovery:
                  file: {kubeConfigPath: /etc/kubeadm/discovery.conf}
                  {|FCG5004:timeout|}: 8m0s
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """",
        """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/etc/kubeadm/join.yaml")]
            const string Join = """
                apiVersion: kubeadm.k8s.io/v1beta4
                kind: JoinConfiguration
                timeouts:
                  discovery: 8m0s
                discovery:
                  file: {kubeConfigPath: /etc/kubeadm/discovery.conf}
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """");
}
