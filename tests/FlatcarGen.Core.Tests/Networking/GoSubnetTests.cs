using FlatcarGen.Core.Networking;

namespace FlatcarGen.Core.Tests.Networking;

public sealed class GoSubnetTests
{
    [Theory]
    [InlineData("10.1.2.3/8", "10.0.0.0", 8, 32)]
    [InlineData("010.1.2.3/0000032", "10.1.2.3", 32, 32)]
    [InlineData("fd00:1:2:3:4::/64", "fd00:1:2:3::", 64, 128)]
    [InlineData("fd00:1:2:3:4::/56", "fd00:1:2::", 56, 128)]
    [InlineData("fd00::ffff/127", "fd00::fffe", 127, 128)]
    [InlineData("::ffff:10.1.2.3/104", "10.0.0.0", 104, 128)]
    [InlineData("1.2.3.4/0", "0.0.0.0", 0, 32)]
    public void Subnets_are_read(string text, string network, int prefixLength, int bits)
    {
        var subnet = Read(text);
        Assert.True(GoAddress.TryParseSloppy(network, out var expected));
        Assert.Equal((expected, prefixLength, bits), (subnet.Network, subnet.PrefixLength, subnet.Bits));
    }

    [Theory]
    [InlineData("")]
    [InlineData("10.0.0.0")]
    [InlineData("10.0.0.0/")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0/+8")]
    [InlineData("10.0.0.0/8/8")]
    [InlineData("10.0.0.0/8 ")]
    [InlineData(" 10.0.0.0/8")]
    [InlineData("10.0/8")]
    [InlineData("fd00::/129")]
    [InlineData("fd00::/99999999999")]
    [InlineData("/8")]
    public void Other_texts_are_none(string text) => Assert.False(GoSubnet.TryParseSloppy(text, out _));

    [Fact]
    public void A_mapped_network_that_is_cut_is_no_longer_IPv4()
    {
        var subnet = Read("::ffff:10.0.0.0/95");
        Assert.True(subnet.Address.IsIPv4);
        Assert.False(subnet.Network.IsIPv4);
    }

    [Theory]
    [InlineData("10.0.0.0/32", 1)]
    [InlineData("10.0.0.0/24", 256)]
    [InlineData("10.0.0.0/2", 1 << 30)]
    [InlineData("10.0.0.0/1", 0)]
    [InlineData("10.0.0.0/0", 0)]
    [InlineData("fd00::/112", 65536)]
    [InlineData("fd00::/66", 1L << 62)]
    [InlineData("fd00::/65", long.MaxValue)]
    [InlineData("fd00::/2", long.MaxValue)]
    [InlineData("fd00::/1", 0)]
    [InlineData("::ffff:10.0.0.0/104", 1 << 24)]
    public void Addresses_are_counted(string text, long size) => Assert.Equal(size, Read(text).RangeSize);

    [Theory]
    [InlineData("10.0.0.0/8", "10.255.0.1", true)]
    [InlineData("10.0.0.0/8", "11.0.0.1", false)]
    [InlineData("10.0.0.0/8", "::ffff:10.0.0.1", true)]
    [InlineData("::ffff:10.0.0.0/104", "10.0.0.1", true)]
    [InlineData("::/0", "10.0.0.1", false)]
    [InlineData("::/0", "fd00::1", true)]
    [InlineData("0.0.0.0/0", "fd00::1", false)]
    public void Addresses_of_its_family_lie_in_it(string text, string address, bool isIn)
    {
        Assert.True(GoAddress.TryParseSloppy(address, out var read));
        Assert.Equal(isIn, Read(text).Contains(read));
    }

    private static GoSubnet Read(string text)
    {
        Assert.True(GoSubnet.TryParseSloppy(text, out var subnet));
        return subnet;
    }
}
