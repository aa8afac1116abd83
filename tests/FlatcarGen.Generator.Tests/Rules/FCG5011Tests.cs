using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5011Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(Platform = Platform.None, KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
        [ExtraArg(Component.Kubelet, "node-ip", {|FCG5011:"fd00::4,10.0.0.4"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "The node's first address is IPv6 and the cluster's first subnet is IPv4: its primary family is not the cluster's; put the IPv4 address first";

    protected override string Fixed => """
        [FlatcarCluster(Platform = Platform.None, KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
        [ExtraArg(Component.Kubelet, "node-ip", "10.0.0.4,fd00::4")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(Platform = Platform.None, KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
        [ExtraArg(Component.Kubelet, "node-ip", "10.0.0.4,fd00::4")]
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
        kind: InitConfiguration
        localAPIEndpoint:
          advertiseAddress: 10.0.0.4
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: {|FCG5011:fd00::4,10.0.0.4|}
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: 10.244.0.0/16,fd00:10:244::/56
          serviceSubnet: 10.96.0.0/16,fd00:10:96::/112
        """);

    [Fact]
    public Task The_addresses_of_a_worker() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"], ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker(NodeIPs = [{|FCG5011:"$COREOS_EC2_IPV6"|}, "$COREOS_EC2_IPV4_LOCAL"])]
            static partial class Worker;
        }
        """);

    [Fact]
    public Task A_worker_where_a_patch_gives_the_subnets() => Verify.Analyzer(
        """
        [FlatcarCluster(Platform = Platform.Aws, KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api.example.com:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Subnets = "kind: ClusterConfiguration\nnetworking: {podSubnet: '10.244.0.0/16,fd00:10:244::/56', serviceSubnet: '10.96.0.0/16,fd00:10:96::/112'}\n";

            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "$COREOS_EC2_IPV6"])]
            static partial class First;

            [Worker(NodeIPs = [{|FCG5011:"$COREOS_EC2_IPV6"|}, "$COREOS_EC2_IPV4_LOCAL"])]
            static partial class Worker;
        }
        """);
}
