using FlatcarGen.Core.Kubeadm.Releases;

namespace FlatcarGen.Core.Tests.Kubeadm.Validation;

public sealed class NetworkingTests
{
    [Theory]
    [InlineData("10.244.0.0/16")]
    [InlineData("10.244.0.0/16,fd00:10:244::/56")]
    [InlineData("fd00:10:244::/56,10.244.0.0/16")]
    [InlineData("010.244.0.1/016")]
    [InlineData("10.0.0.0/8")]
    [InlineData("10.244.0.0/24")]
    [InlineData("fd00::/48")]
    [InlineData("fd00::/64")]
    [InlineData("")]
    public void Pods(string subnets) => Assert.Empty(Validated.OfCluster($"networking: {{podSubnet: '{subnets}'}}"));

    [Theory]
    [InlineData("abc", "Subnet")]
    [InlineData("10.244.0.0", "Subnet")]
    [InlineData("10.244.0.0/33", "Subnet")]
    [InlineData("10.244.0.0/16,", "Subnet")]
    [InlineData("10.244.0.0/16, fd00::/56", "Subnet")]
    [InlineData("10.244.0.0/16,10.245.0.0/16", "Subnet")]
    [InlineData("10.244.0.0/16,fd00::/56,fd01::/56", "Subnet")]
    [InlineData("10.244.0.0/25", "NodeMask")]
    [InlineData("10.0.0.0/7", "NodeMask")]
    [InlineData("fd00::/47", "NodeMask")]
    [InlineData("fd00::/65", "NodeMask")]
    public void Pods_that_are_refused(string subnets, string problem) =>
        Assert.Equal([$"Error {problem} networking.podSubnet"], Validated.OfCluster($"networking: {{podSubnet: '{subnets}'}}"));

    [Fact]
    public void Pods_that_are_too_few_are_smaller_than_a_node_too() => Assert.Equal(
        ["Error SubnetSize networking.podSubnet", "Error NodeMask networking.podSubnet"],
        Validated.OfCluster("networking: {podSubnet: 10.244.0.0/29}"));

    [Theory]
    [InlineData("10.96.0.0/12", true)]
    [InlineData("10.96.0.0/28", true)]
    [InlineData("fd00::/108,10.96.0.0/12", true)]
    [InlineData("fd00::/124", true)]
    [InlineData("10.96.0.0/11", false)]
    [InlineData("10.96.0.0/29", false)]
    [InlineData("fd00::/107", false)]
    [InlineData("fd00::/125", false)]
    public void Services(string subnets, bool isTaken) => Assert.Equal(
        isTaken ? [] : ["Error SubnetSize networking.serviceSubnet"],
        Validated.OfCluster($"networking: {{serviceSubnet: '{subnets}'}}"));

    [Theory]
    [InlineData("node-cidr-mask-size-ipv4", "25", true)]
    [InlineData("node-cidr-mask-size-ipv4", "+26", true)]
    [InlineData("node-cidr-mask-size-ipv4", "", false)]
    [InlineData("node-cidr-mask-size-ipv4", "abc", false)]
    [InlineData("node-cidr-mask-size-ipv6", "25", false)]
    [InlineData("allocate-node-cidrs", "false", true)]
    public void How_much_a_node_gets_is_a_flag_of_the_controller_manager(string flag, string value, bool isTaken) => Assert.Equal(
        isTaken ? [] : ["Error NodeMask networking.podSubnet"],
        Validated.OfCluster($"networking: {{podSubnet: 10.244.0.0/25}}\ncontrollerManager: {{extraArgs: [{{name: {flag}, value: '{value}'}}]}}"));

    [Theory]
    [InlineData("10.244.0.0/16,fd00::/47", "fd00::/47")]
    [InlineData("10.244.0.0/16,10.245.0.0/16", "10.245.0.0/16")]
    [InlineData("10.244.0.0/16,x", "x")]
    public void The_subnet_that_is_wrong_is_marked(string subnets, string marked)
    {
        var entry = Assert.Single(Validated.Entries(
            $"apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nnetworking: {{podSubnet: '{subnets}'}}\n",
            new() { Kubeadm = ReleaseRange.Of(36) }));
        Assert.Equal(marked, subnets.Substring(entry.Part!.Value.Start, entry.Part.Value.Length));
    }
}
