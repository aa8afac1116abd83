using FlatcarGen.Core.Networking;

namespace FlatcarGen.Core.Tests.Networking;

public sealed class GoAddressTests
{
    private const ulong Mapped = 0xFFFF_0000_0000;

    [Theory]
    [InlineData("10.0.0.1", 0, Mapped | 0x0A000001)]
    [InlineData("010.000.00000.01", 0, Mapped | 0x0A000001)]
    [InlineData("::ffff:10.0.0.1", 0, Mapped | 0x0A000001)]
    [InlineData("::ffff:0a00:1", 0, Mapped | 0x0A000001)]
    [InlineData("::", 0, 0)]
    [InlineData("::1", 0, 1)]
    [InlineData("1::", 0x0001_0000_0000_0000, 0)]
    [InlineData("1:2:3:4:5:6:7:8", 0x0001_0002_0003_0004, 0x0005_0006_0007_0008)]
    [InlineData("1:2:3::6:7:8", 0x0001_0002_0003_0000, 0x0000_0006_0007_0008)]
    [InlineData("1:2:3:4:5:6:7::", 0x0001_0002_0003_0004, 0x0005_0006_0007_0000)]
    [InlineData("FD00::000aBc", 0xFD00_0000_0000_0000, 0xABC)]
    [InlineData("1:2:3:4:5:6:1.2.3.4", 0x0001_0002_0003_0004, 0x0005_0006_0102_0304)]
    [InlineData("64:ff9b::01.2.3.4", 0x0064_FF9B_0000_0000, 0x0102_0304)]
    public void Addresses_are_read(string text, ulong high, ulong low)
    {
        Assert.True(GoAddress.TryParseSloppy(text, out var address));
        Assert.Equal(new GoAddress(high, low), address);
    }

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("10.1")]
    [InlineData("10.0.0.256")]
    [InlineData("10.0.0.0.1")]
    [InlineData("10.0.0.1 ")]
    [InlineData("0xa.0.0.1")]
    [InlineData("1.2.3.")]
    [InlineData("1..2.3")]
    [InlineData("٣.1.1.1")]
    [InlineData("[::1]")]
    [InlineData("fe80::1%eth0")]
    [InlineData("::1/64")]
    [InlineData(":")]
    [InlineData(":::")]
    [InlineData(":1::")]
    [InlineData("1::2:")]
    [InlineData("1::2::3")]
    [InlineData("10000::")]
    [InlineData("::g")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("1:2:3:4::5:6:7:8")]
    [InlineData("1:2:3:4:5:6:7:1.2.3.4")]
    [InlineData("1:2:3:4:5:1.2.3.4")]
    [InlineData("1::2:3:4:5:6:7:1.2.3.4")]
    [InlineData("1:2:3:4:5:6::1.2.3.4")]
    [InlineData("::1.2.3.4:5")]
    public void Other_texts_are_none(string text) => Assert.False(GoAddress.TryParseSloppy(text, out _));

    [Theory]
    [InlineData("10.0.0.1", AddressFamily.IPv4)]
    [InlineData("::ffff:10.0.0.1", AddressFamily.IPv4)]
    [InlineData("::10.0.0.1", AddressFamily.IPv6)]
    [InlineData("1::ffff:10.0.0.1", AddressFamily.IPv6)]
    public void A_mapped_address_is_IPv4(string text, AddressFamily family) => Assert.Equal(family, Read(text).Family);

    [Theory]
    [InlineData("0.0.0.0", "unspecified")]
    [InlineData("::", "unspecified")]
    [InlineData("127.255.0.1", "loopback")]
    [InlineData("::ffff:127.0.0.1", "loopback")]
    [InlineData("::1", "loopback")]
    [InlineData("::2", "global")]
    [InlineData("169.254.255.1", "link-local")]
    [InlineData("febf::1", "link-local")]
    [InlineData("fec0::1", "global")]
    [InlineData("239.0.0.1", "multicast")]
    [InlineData("224.0.0.1", "multicast link-local-multicast")]
    [InlineData("ff02::1", "multicast link-local-multicast")]
    [InlineData("ff12::1", "multicast link-local-multicast")]
    [InlineData("ff05::1", "multicast")]
    [InlineData("0f02::1", "global")]
    [InlineData("255.255.255.255", "")]
    [InlineData("240.0.0.1", "global")]
    [InlineData("10.0.0.1", "global")]
    [InlineData("fd00::1", "global")]
    public void An_address_is_of_a_class(string text, string classes)
    {
        var address = Read(text);
        Assert.Equal(classes, string.Join(' ', new[]
        {
            address.IsUnspecified ? "unspecified" : "",
            address.IsLoopback ? "loopback" : "",
            address.IsLinkLocalUnicast ? "link-local" : "",
            address.IsMulticast ? "multicast" : "",
            address.IsLinkLocalMulticast ? "link-local-multicast" : "",
            address.IsGlobalUnicast ? "global" : "",
        }.Where(name => name.Length > 0)));
    }

    private static GoAddress Read(string text)
    {
        Assert.True(GoAddress.TryParseSloppy(text, out var address));
        return address;
    }
}
