using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5018Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
        [ExtraArg(Component.ControllerManager, {|FCG5018:"node-cidr-mask-size"|}, "24")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "The kube-controller-manager of a dual-stack cluster does not start with 'node-cidr-mask-size'; use node-cidr-mask-size-ipv4 and node-cidr-mask-size-ipv6";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
        [ExtraArg(Component.ControllerManager, "node-cidr-mask-size-ipv4", "24")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16"])]
        [ExtraArg(Component.ControllerManager, "node-cidr-mask-size", "24")]
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
        controllerManager:
          extraArgs:
            - name: {|FCG5018:node-cidr-mask-size|}
              value: "24"
        networking:
          podSubnet: 10.244.0.0/16,fd00:10:244::/56
          serviceSubnet: ${services}
        """);
}
