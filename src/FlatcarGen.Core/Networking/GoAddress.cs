namespace FlatcarGen.Core.Networking;

/// <summary>
/// An IP address as Go's <c>net.IP</c> sees it: 16 bytes, in which an IPv4 address is the same as its IPv4-mapped IPv6 address.
/// </summary>
/// <param name="High">The first eight bytes.</param>
/// <param name="Low">The last eight bytes.</param>
internal readonly record struct GoAddress(ulong High, ulong Low)
{
    /// <summary>Whether Go takes it for IPv4: <c>To4() != nil</c>, which is so for <c>::ffff:10.0.0.1</c> too.</summary>
    public bool IsIPv4 => High == 0 && Low >> 32 == 0xFFFF;

    public AddressFamily Family => IsIPv4 ? AddressFamily.IPv4 : AddressFamily.IPv6;

    /// <summary><c>0.0.0.0</c> or <c>::</c>.</summary>
    public bool IsUnspecified => High == 0 && Low is 0 or 0xFFFF_0000_0000;

    /// <summary>127.0.0.0/8 or <c>::1</c>.</summary>
    public bool IsLoopback => IsIPv4 ? V4 >> 24 == 127 : this == new GoAddress(0, 1);

    /// <summary>224.0.0.0/4 or ff00::/8.</summary>
    public bool IsMulticast => IsIPv4 ? V4 >> 28 == 0xE : High >> 56 == 0xFF;

    /// <summary>169.254.0.0/16 or fe80::/10.</summary>
    public bool IsLinkLocalUnicast => IsIPv4 ? V4 >> 16 == 0xA9FE : High >> 54 == 0x3FA;

    /// <summary>224.0.0.0/24 or ff02::/16, whatever its flags.</summary>
    public bool IsLinkLocalMulticast => IsIPv4 ? V4 >> 8 == 0xE00000 : IsMulticast && ((High >> 48) & 0xF) == 2;

    /// <summary>All that is none of the others and not 255.255.255.255; private addresses are global, too.</summary>
    public bool IsGlobalUnicast =>
        !IsUnspecified && !IsLoopback && !IsMulticast && !IsLinkLocalUnicast && !(IsIPv4 && V4 == uint.MaxValue);

    private uint V4 => (uint)Low;

    /// <summary>
    /// Reads an address as k8s.io/utils' <c>ParseIPSloppy</c> does, which all of kubeadm uses: decimal numbers and groups may have leading
    /// zeros, however many; no brackets, no zone, no short form.
    /// </summary>
    public static bool TryParseSloppy(string text, out GoAddress address) => IPReader.TryRead(text, allowZeros: true, out address);

    public static GoAddress OfIPv4(uint address) => new(0, 0xFFFF_0000_0000UL | address);

    /// <summary>The same with all bits zero behind the first ones.</summary>
    public GoAddress Mask(int prefixLength) => prefixLength switch
    {
        <= 0 => default,
        < 64 => new(High & (ulong.MaxValue << (64 - prefixLength)), 0),
        64 => new(High, 0),
        < 128 => new(High, Low & (ulong.MaxValue << (128 - prefixLength))),
        _ => this,
    };

    /// <summary>All 16 bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[16];
        for (var at = 0; at < 8; at++)
            (bytes[at], bytes[at + 8]) = ((byte)(High >> (56 - (8 * at))), (byte)(Low >> (56 - (8 * at))));
        return bytes;
    }
}
