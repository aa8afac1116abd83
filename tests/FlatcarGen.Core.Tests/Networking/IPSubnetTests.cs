using FlatcarGen.Core.Networking;

namespace FlatcarGen.Core.Tests.Networking;

public sealed class IPSubnetTests
{
    [Theory]
    [InlineData("10.0.0.0/8", "10.96.0.0/12", true)]
    [InlineData("10.96.0.0/12", "10.112.0.0/12", false)]
    [InlineData("10.96.0.0/12", "10.111.0.0/16", true)]
    [InlineData("10.96.0.0/12", "fd00::/8", false)]
    [InlineData("fd00:10:96::/112", "fd00:10:96::/64", true)]
    [InlineData("fd00:10:96::/112", "fd00:10:97::/112", false)]
    [InlineData("0.0.0.0/0", "192.168.1.0/24", true)]
    public void Subnets_overlap_if_one_holds_the_other(string one, string other, bool expected)
    {
        Assert.Equal(expected, IPSubnet.Parse(one)!.Overlaps(IPSubnet.Parse(other)!));
        Assert.Equal(expected, IPSubnet.Parse(other)!.Overlaps(IPSubnet.Parse(one)!));
    }

    [Theory]
    [InlineData("10.244.0.0/16", "10.244.255.255", true)]
    [InlineData("10.244.0.0/17", "10.244.128.0", false)]
    [InlineData("fd00::/7", "fdff::1", true)]
    [InlineData("10.244.0.0/16", "fd00::1", false)]
    public void A_subnet_holds_the_addresses_with_its_prefix(string subnet, string address, bool expected) =>
        Assert.Equal(expected, IPSubnet.Parse(subnet)!.Contains(IPText.Parse(address)!));

    [Theory]
    [InlineData("10.244.0.0")]
    [InlineData("10.244.0.0/33")]
    [InlineData("")]
    [InlineData("${pods}")]
    public void Anything_else_is_none(string text) => Assert.Null(IPSubnet.Parse(text));
}
