using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5016Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ServiceSubnets = ["{|FCG5016:10.0.0.0/8|}"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "10.0.0.0/8 is too large for services; write /12 or more";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ServiceSubnets = ["10.96.0.0/12"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task Services_that_are_too_few() => Verify.Message(
        "10.96.0.0/29 is too small; give it room for 10 addresses at least",
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ServiceSubnets = ["{|FCG5016:10.96.0.0/29|}"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task One_of_two_options() => Verify.Message(
        "fd00:10:96::/64 is too large for services; write /108 or more",
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1",
            PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"],
            ServiceSubnets = ["10.96.0.0/16", "{|FCG5016:fd00:10:96::/64|}"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Pods_that_are_too_few() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        controllerManager:
          extraArgs:
            - name: allocate-node-cidrs
              value: "false"
        networking:
          podSubnet: {|FCG5016:10.244.0.0/29|}
        """);

    [Fact]
    public Task Not_what_is_known_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          serviceSubnet: 10.96.0.0/${bits},fd00::/{{ bits }}
        """);
}
