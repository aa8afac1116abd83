using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5004Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        # flatcargen disable FCG5001
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: ClusterConfiguration
        kubernetesVersion: v1.33.4
        apiServer:
          {|FCG5004:timeoutForControlPlane|}: 8m0s
        """;

    protected override string Message =>
        "kubeadm ignores 'timeoutForControlPlane' of v1beta3 in Kubernetes 1.33.4; take 1.33.5 or later, or v1beta4";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: ClusterConfiguration
        kubernetesVersion: v1.30.4
        apiServer:
          timeoutForControlPlane: 8m0s
        """;

    [Fact]
    public Task An_option() => Verify.Analyzer(
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
    public Task Not_in_the_new_version_where_it_is_no_field() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.33.4
        apiServer:
          {|FCG5064:timeoutForControlPlane|}: 8m0s
        """);
}
