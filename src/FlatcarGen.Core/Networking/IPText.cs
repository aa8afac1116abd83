using System.Net;

namespace FlatcarGen.Core.Networking;

/// <summary>
/// IP addresses and subnets as Go's net package reads them: four decimal numbers without leading zeros, or IPv6 without a zone.
/// (.NET alone would also read <c>10.1</c>, <c>0x0a000001</c> and <c>fe80::1%eth0</c>.)
/// </summary>
public static class IPText
{
    /// <summary>The family of an address; null where the text is none.</summary>
    public static AddressFamily? FamilyOfAddress(string text) => Parse(text) is { } address ? FamilyOf(address) : null;

    /// <summary>The family of a subnet, <c>10.0.0.0/8</c>; null where the text is none.</summary>
    public static AddressFamily? FamilyOfSubnet(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0 || Parse(text.Substring(0, slash)) is not { } address)
            return null;
        var family = FamilyOf(address);
        return IPReader.TryReadDecimal(text, slash + 1, out var length) && length <= (family == AddressFamily.IPv4 ? 32 : 128)
            ? family
            : null;
    }

    /// <summary>The address, or null where the text is none.</summary>
    public static IPAddress? Parse(string text)
    {
        if (!IPReader.TryRead(text, allowZeros: false, out var address))
            return null;
        var bytes = address.ToBytes();
        return new(text.IndexOf(':') >= 0 ? bytes : [bytes[12], bytes[13], bytes[14], bytes[15]]);
    }

    private static AddressFamily FamilyOf(IPAddress address) =>
        address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork ? AddressFamily.IPv4 : AddressFamily.IPv6;
}
