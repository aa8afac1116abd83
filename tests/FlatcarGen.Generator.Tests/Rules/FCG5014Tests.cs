using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5014Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16,{|FCG5014:fd00:10:244::|}"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'fd00:10:244::' is no subnet; write an address and a prefix length, such as 10.244.0.0/16 or fd00:10:244::/56";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1",
            PodSubnets = ["${pods}", "fd00:10:244::/56"],
            ServiceSubnets = new[] { "10.96.0.0/16,fd00:10:96::/112" })]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task A_second_subnet_of_a_family_is_one_too_many() => Verify.Message(
        "10.245.0.0/16 is the second IPv4 subnet; kubeadm takes one of each family",
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ServiceSubnets = new string[] { "10.244.0.0/16", @"{|FCG5014:10.245.0.0/16|}" })]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Theory]
    [InlineData("10.244.0.0/33")]
    [InlineData("10.244.0/16")]
    [InlineData("fd00::/129")]
    [InlineData("pods")]
    [InlineData("10.244.0.0/16 ")]
    public Task Each_part_of_a_subnet_is_looked_at(string subnet) => Verify.Analyzer(
        $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["{|FCG5014:{{subnet}}|}"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task The_option_is_found_behind_others_with_several_subnets() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16,fd00:10:244::/56", "{|FCG5014:pods|}"], ServiceSubnets = ["10.96.0.0/16,fd00:10:96::/112"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task The_option_is_found_behind_a_placeholder() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["${pods}", "{|FCG5014:10.244.0.0|}"])]
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
          podSubnet: 10.244.0.0/16,{|FCG5014: fd00:10:244::/56|}
          serviceSubnet: 10.96.0.0/16,fd00:10:96::/112
        """);

    [Fact]
    public Task Not_what_is_known_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: ${pods},{{ more }}
          serviceSubnet: $SERVICES
        """);

    [Fact]
    public Task Blanks_are_taken_out() => Verify.Fix(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16,{|FCG5014: fd00:10:244::/56|}"], ServiceSubnets = ["10.96.0.0/16,fd00:10:96::/112"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """,
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16,fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16,fd00:10:96::/112"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_subnet_that_is_one_too_many_is_taken_out() => Verify.Fix(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16,{|FCG5014:10.245.0.0/16|}"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """,
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_comma_without_a_subnet_is_taken_out() => Verify.Fix(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["{|FCG5014:|},10.244.0.0/16"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """,
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
