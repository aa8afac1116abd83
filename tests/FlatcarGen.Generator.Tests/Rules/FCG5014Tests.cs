using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG5014Tests : RuleTests
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
        "'fd00:10:244::' is no subnet; write an address and a prefix length, such as \"10.244.0.0/16\" or \"fd00:10:244::/56\"";

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
        "'10.245.0.0/16' is the second IPv4 subnet; kubeadm takes one of each family",
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
    [InlineData("")]
    public Task Each_part_of_a_subnet_is_looked_at(string subnet) => Verify.Analyzer(
        $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["{|FCG5014:{{subnet}}|}"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
