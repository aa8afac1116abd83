using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5074Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [FeatureGate(Component.Kubeadm, {|FCG5074:"NodeLocalCriSocket"|}, true)]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message => "kubeadm has no feature gate NodeLocalCriSocket; did you mean NodeLocalCRISocket?";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [FeatureGate(Component.Kubeadm, "NodeLocalCRISocket", true)]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [FeatureGate(Component.Kubeadm, "NodeLocalCRISocket", true)]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task In_a_file() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        featureGates:
          {|FCG5074:SidecarContainers|}: true
        """);

    [Fact]
    public Task One_that_is_gone() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        featureGates:
          {|FCG5074:EtcdLearnerMode|}: true
        """);

    [Fact]
    public Task Not_one_that_the_release_has() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.32.1
        featureGates:
          EtcdLearnerMode: true
        """);
}
