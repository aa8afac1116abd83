namespace FlatcarGen.Generator.Tests.Rules;

public class FCG5007Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"])]
        [ExtraArg(Component.Kubelet, "node-ip", "{|FCG5007:$COREOS_EC2_IPV4_LOCAL|}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "The cluster has IPv4 and IPv6 subnets, and the kubelet of 'First' registers IPv4 only: the node will be single-stack; add $COREOS_EC2_IPV6";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"])]
        [ExtraArg(Component.Kubelet, "node-ip", "$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "$COREOS_EC2_IPV6"])]
            static partial class First;
        }

        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16"])]
        static partial class SingleStack
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL"])]
            static partial class First;
        }
        """;
}
