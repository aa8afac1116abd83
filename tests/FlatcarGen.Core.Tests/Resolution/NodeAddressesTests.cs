using FlatcarGen.Core.Declarations;

namespace FlatcarGen.Core.Tests.Resolution;

public sealed class NodeAddressesTests
{
    [Theory]
    [InlineData("10.244.0.0/16", "fd00::/56", "$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6")]
    [InlineData("fd00::/56", "10.244.0.0/16", "$COREOS_EC2_IPV6,$COREOS_EC2_IPV4_LOCAL")]
    [InlineData("10.244.0.0/16", null, "$COREOS_EC2_IPV4_LOCAL")]
    [InlineData("fd00::/56", null, "$COREOS_EC2_IPV6")]
    [InlineData("10.244.0.0/16,fd00::/56", null, "$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6")]
    [InlineData("${pod_cidr}", null, "$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6")]
    public void The_platforms_variables_come_in_the_order_of_the_subnets(string first, string? second, string expected)
    {
        var subnets = second is null ? Planned.Texts(first) : Planned.Texts(first, second);

        var plan = Planned.Node(Planned.Cluster with { PodSubnets = subnets, ServiceSubnets = subnets });

        Assert.Equal(expected, string.Join(',', plan.NodeIPs.Select(address => address.ToString())));
    }

    [Fact]
    public void Declared_addresses_win() => Assert.Equal(
        ["10.0.0.1", "fd00::1"],
        Planned.Node(Planned.Cluster, settings: settings => settings with { NodeIPs = Planned.Texts("10.0.0.1", "fd00::1") })
            .NodeIPs.Select(address => address.ToString()));

    [Theory]
    [InlineData(Platform.Azure, 1)]
    [InlineData(Platform.Scaleway, 2)]
    [InlineData(Platform.None, 0)]
    [InlineData(Platform.OracleCloud, 0)]
    public void A_platform_gives_what_it_has(Platform platform, int count) =>
        Assert.Equal(count, Planned.Node(Planned.Cluster, settings: settings => settings with { Platform = platform }).NodeIPs.Count);

    [Fact]
    public void The_node_name_comes_from_the_metadata_on_AWS_alone()
    {
        Assert.Equal("$COREOS_EC2_HOSTNAME", Planned.Node(Planned.Cluster).NodeName?.ToString());
        Assert.Null(Planned.Node(Planned.Cluster, settings: settings => settings with { NodeNames = NodeNames.HostName }).NodeName);
        Assert.Null(Planned.Node(Planned.Cluster, settings: settings => settings with { Platform = Platform.Scaleway }).NodeName);
        Assert.Equal(
            "$COREOS_SCALEWAY_HOSTNAME",
            Planned.Node(Planned.Cluster, settings: settings => settings with { Platform = Platform.Scaleway, NodeNames = NodeNames.Metadata }).NodeName?.ToString());
    }
}
