using System.Globalization;
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
        var length = text.Substring(slash + 1);
        return length.Length is > 0 and <= 3 && length.All(c => c is >= '0' and <= '9')
            && int.Parse(length, CultureInfo.InvariantCulture) <= (family == AddressFamily.IPv4 ? 32 : 128)
                ? family
                : null;
    }

    /// <summary>The address, or null where the text is none.</summary>
    public static IPAddress? Parse(string text)
    {
        if (text.IndexOf(':') >= 0)
        {
            var plain = text.IndexOfAny(['%', '[', ']', '/', ' ']) < 0;
            return plain && IPAddress.TryParse(text, out var address) && address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6
                ? address
                : null;
        }

        var parts = text.Split('.');
        return parts.Length == 4 && parts.All(IsByte) && IPAddress.TryParse(text, out var v4) ? v4 : null;
    }

    private static AddressFamily FamilyOf(IPAddress address) =>
        address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork ? AddressFamily.IPv4 : AddressFamily.IPv6;

    private static bool IsByte(string part) =>
        part.Length is > 0 and <= 3
        && part.All(c => c is >= '0' and <= '9')
        && (part.Length == 1 || part[0] != '0')
        && int.Parse(part, CultureInfo.InvariantCulture) <= 255;
}
