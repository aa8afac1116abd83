using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5064Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        apiServer:
          {|FCG5064:timeoutForControlPlane|}: 8m0s
        """;

    protected override string Message =>
        "The field 'timeoutForControlPlane' is one of kubeadm.k8s.io/v1beta3, and not of the version that this document is in; write timeouts.controlPlaneComponentHealthCheck in the InitConfiguration and each JoinConfiguration";

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
          {|FCG5064:timeout|}: 8m0s
          bootstrapToken:
            apiServerEndpoint: api.example.com:6443
            token: ${token}
            caCertHashes: ["${hash}"]

        """);

    [Fact]
    public Task Of_a_later_version() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: InitConfiguration
        {|FCG5064:timeouts|}:
          discovery: 5m
        """);

    [Fact]
    public Task In_a_patch() => Verify.Analyzer(
        """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = """
                kind: ClusterConfiguration
                apiServer:
                  {|FCG5064:timeoutForControlPlane|}: 8m0s
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """");
}
