using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5017Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["{|FCG5017:10.244.0.0/25|}"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "10.244.0.0/25 is smaller than the /24 that each node gets of it; make it larger, or set the controller manager's node-cidr-mask-size-ipv4";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task More_than_sixteen_bits() => Verify.Message(
        "fd00:10:244::/40 is more than 16 bits larger than the /64 that each node gets of it; make it smaller, or set the controller manager's node-cidr-mask-size-ipv6",
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "{|FCG5017:fd00:10:244::/40|}"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task The_flag_counts() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/25"])]
        [ExtraArg(Component.ControllerManager, "node-cidr-mask-size-ipv4", "27")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_flag_that_comes_later_may_be_right() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/25"])]
        [ExtraArg(Component.ControllerManager, "node-cidr-mask-size-ipv4", "${mask}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_flag_that_is_no_number() => Verify.Message(
        "The controller manager's node-cidr-mask-size-ipv4 is 'small', which says nothing of a node's part of 10.244.0.0/16; write a number",
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["{|FCG5017:10.244.0.0/16|}"])]
        [ExtraArg(Component.ControllerManager, "node-cidr-mask-size-ipv4", "small")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Nothing_is_shared_out() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/25"])]
        [ExtraArg(Component.ControllerManager, "allocate-node-cidrs", "false")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task In_a_file() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: 10.244.0.0/16,{|FCG5017:fd00:10:244::/112|}
          serviceSubnet: ${services}
        """);
}
