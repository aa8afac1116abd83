using FlatcarGen.Core.Networking;

namespace FlatcarGen.Core.Tests.Networking;

public sealed class IPTextTests
{
    [Theory]
    [InlineData("10.0.0.1", AddressFamily.IPv4)]
    [InlineData("fd00::1", AddressFamily.IPv6)]
    [InlineData("::ffff:10.0.0.1", AddressFamily.IPv6)]
    [InlineData("10.1", null)]
    [InlineData("010.0.0.1", null)]
    [InlineData("::10.0.0.01", null)]
    [InlineData("00001::", null)]
    [InlineData("::1\0", null)]
    [InlineData("0x0a000001", null)]
    [InlineData("10.0.0.256", null)]
    [InlineData("fe80::1%eth0", null)]
    [InlineData("[fd00::1]", null)]
    [InlineData("", null)]
    [InlineData("localhost", null)]
    public void Addresses_are_those_that_Go_reads(string text, AddressFamily? family) => Assert.Equal(family, IPText.FamilyOfAddress(text));

    [Theory]
    [InlineData("10.0.0.0/8", AddressFamily.IPv4)]
    [InlineData("10.0.0.0/32", AddressFamily.IPv4)]
    [InlineData("fd00::/128", AddressFamily.IPv6)]
    [InlineData("10.0.0.0/0008", AddressFamily.IPv4)]
    [InlineData("10.0.0.0/33", null)]
    [InlineData("fd00::/129", null)]
    [InlineData("10.0.0.0", null)]
    [InlineData("10.0.0.0/", null)]
    [InlineData("10.0.0.0/-1", null)]
    [InlineData("10.0.0.0/99999999999", null)]
    public void Subnets_have_an_address_and_a_length(string text, AddressFamily? family) => Assert.Equal(family, IPText.FamilyOfSubnet(text));
}
