using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG5007Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
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
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
        [ExtraArg(Component.Kubelet, "node-ip", "$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
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

    /// <summary>The end of a patch that sets node-ip, in each literal form, before and after.</summary>
    public static TheoryData<string, string> Patches => new()
    {
        {
            """ "kind: InitConfiguration\nnodeRegistration:\n  kubeletExtraArgs:\n  - name: node-ip\n    value: {|FCG5007:$COREOS_EC2_IPV6|}\n" """,
            """ "kind: InitConfiguration\nnodeRegistration:\n  kubeletExtraArgs:\n  - name: node-ip\n    value: '$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6'\n" """
        },
        {
            """
            @"kind: InitConfiguration
            nodeRegistration:
              kubeletExtraArgs:
              - name: node-ip
                value: ""{|FCG5007:$COREOS_EC2_IPV6|}""
            "
            """,
            """
            @"kind: InitConfiguration
            nodeRegistration:
              kubeletExtraArgs:
              - name: node-ip
                value: ""$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6""
            "
            """
        },
        {
            """"
            """
                kind: InitConfiguration
                nodeRegistration:
                  kubeletExtraArgs:
                  - {name: node-ip, value: '{|FCG5007:10.0.0.1|}'}
                """
            """",
            """"
            """
                kind: InitConfiguration
                nodeRegistration:
                  kubeletExtraArgs:
                  - {name: node-ip, value: '10.0.0.1,$COREOS_EC2_IPV6'}
                """
            """"
        },
        {
            """ "kind: InitConfiguration\n" + "nodeRegistration: {kubeletExtraArgs: [{name: node-ip, value: " + @"{|FCG5007:$COREOS_EC2_IPV4_LOCAL|}" + "}]}\n" """,
            """ "kind: InitConfiguration\n" + "nodeRegistration: {kubeletExtraArgs: [{name: node-ip, value: '" + @"$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6'" + "}]}\n" """
        },
    };

    [Theory]
    [MemberData(nameof(Patches))]
    public Task A_patch_decides(string before, string after) => Verify.Fix(Patched(before), Patched(after));

    [Theory]
    [MemberData(nameof(Patches))]
    public Task A_patch_in_crlf_source(string before, string after) =>
        Verify.Fix(Patched(before).ReplaceLineEndings("\r\n"), Patched(after).ReplaceLineEndings("\r\n"));

    [Theory]
    [InlineData("\"{|FCG5007:$COREOS_EC2_IPV\\u0036|}\"", "\"$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV\\u0036\"")]
    [InlineData("@\"{|FCG5007:$COREOS_EC2_IPV6|}\"", "@\"$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6\"")]
    [InlineData("\"\"\"{|FCG5007:10.0.0.1|}\"\"\"", "\"\"\"10.0.0.1,$COREOS_EC2_IPV6\"\"\"")]
    [InlineData("\"{|FCG5007:10.0.\" + \"0.1|}\"", "\"10.0.\" + \"0.1,$COREOS_EC2_IPV6\"")]
    public Task An_argument_of_the_kubelet(string before, string after) =>
        Verify.Fix(WithArgument(before), WithArgument(after));

    [Fact]
    public Task The_last_of_the_declared_addresses_gets_another_one() => Verify.Fix(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"],
            NodeIPs = [{|FCG5007:"$COREOS_EC2_IPV4_LOCAL"|}],
            ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;
        }
        """,
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"],
            NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "$COREOS_EC2_IPV6"],
            ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;
        }
        """);

    [Fact]
    public Task The_primary_familys_address_comes_first() => Verify.Fix(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"],
            NodeIPs = [{|FCG5007:"$COREOS_EC2_IPV6"|}])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """,
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"],
            NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "$COREOS_EC2_IPV6"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_patch_in_an_included_class_is_pointed_at_in_its_own_file() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true), Include(typeof(Pieces))]
            static partial class First;
        }
        """,
        """"
        static class Pieces
        {
            [KubeadmPatch]
            const string Patch = """
                kind: InitConfiguration
                nodeRegistration:
                  kubeletExtraArgs:
                  - name: node-ip
                    value: {|FCG5007:$COREOS_EC2_IPV4_LOCAL|}
                """;
        }
        """");

    [Fact]
    public Task A_platform_without_metadata_leaves_the_kubelet_to_find_one_address() => Verify.Message(
        "The cluster has IPv4 and IPv6 subnets, and the kubelet of 'First' registers one address that it finds itself only: the node will be single-stack; give NodeIPs one address of each family",
        """
        [FlatcarCluster(Platform = Platform.None, KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class {|FCG5007:First|};
        }
        """);

    [Theory]
    [InlineData("${node_ip}")]
    [InlineData("$SOMETHING")]
    [InlineData("10.0.0.1,${node_ipv6}")]
    [InlineData("10.0.0.1,fd00::1")]
    public Task What_is_not_known_to_be_of_one_family_is_left_alone(string value) => Verify.Analyzer(WithArgument($"\"{value}\""));

    [Fact]
    public Task In_a_config_that_lies_in_the_project() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: {|FCG5007:10.0.0.4|}
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: 10.244.0.0/16,fd00:10:244::/56
          serviceSubnet: 10.96.0.0/16,fd00:10:96::/112
        """);

    [Fact]
    public Task A_config_without_addresses() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: 10.244.0.0/16,fd00:10:244::/56
          serviceSubnet: {|FCG5007:10.96.0.0/16|},fd00:10:96::/112
        """);

    private static string WithArgument(string value) => $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            [ExtraArg(Component.Kubelet, "node-ip", {{value}})]
            static partial class First;
        }
        """;

    private static string Patched(string patch) => $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [KubeadmPatch]
                const string Patch =
        {{patch}};
            }
        }
        """;

    [Fact]
    public Task Subnets_that_a_patch_gives() => Verify.Analyzer(
        """
        [FlatcarCluster(Platform = Platform.Aws, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Subnets = "kind: ClusterConfiguration\nnetworking: {podSubnet: '10.244.0.0/16,fd00:10:244::/56', serviceSubnet: '10.96.0.0/16,fd00:10:96::/112'}\n";

            [ControlPlane(Bootstrap = true)]
            static partial class {|FCG5007:First|};
        }
        """);

    [Fact]
    public Task Subnets_that_a_patch_takes_away() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"])]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Subnets = "kind: ClusterConfiguration\nnetworking: {podSubnet: 10.244.0.0/16}\n";

            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL"])]
            static partial class First;
        }
        """);
}
