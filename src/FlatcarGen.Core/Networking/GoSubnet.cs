namespace FlatcarGen.Core.Networking;

/// <summary>
/// A subnet as k8s.io/utils' <c>ParseCIDRSloppy</c> reads it: an address as <see cref="GoAddress.TryParseSloppy"/> takes it, <c>/</c>, and
/// a length, which may have leading zeros.
/// </summary>
/// <param name="Address">What is written in front of the slash.</param>
/// <param name="PrefixLength">How many bits of it are the network's.</param>
/// <param name="Bits">
/// How many bits there are: 32 where IPv4 is written, 128 where IPv6 is. <c>::ffff:10.0.0.0/104</c> has 128 and is IPv4 for Go all the same.
/// </param>
internal readonly record struct GoSubnet(GoAddress Address, int PrefixLength, int Bits)
{
    /// <summary>Bits in front of an IPv4 address where it is written as IPv6.</summary>
    private const int Mapped = 96;

    /// <summary>The first address; its family is the one that <c>IsIPv6CIDR</c> and <c>IsDualStackCIDRs</c> see.</summary>
    public GoAddress Network => Address.Mask(PrefixLengthOf128);

    /// <summary>
    /// How many addresses there are by k8s.io/utils' <c>RangeSize</c>: 0 for the lengths 0 and 1, of either family, and 2^63-1 for all that
    /// 63 bits do not count.
    /// </summary>
    public long RangeSize
    {
        get
        {
            var free = Bits - PrefixLength;
            if (free >= Bits - 1)
                return 0;
            return free >= 63 ? long.MaxValue : 1L << free;
        }
    }

    private int PrefixLengthOf128 => Bits == 32 ? PrefixLength + Mapped : PrefixLength;

    public static bool TryParseSloppy(string text, out GoSubnet subnet)
    {
        subnet = default;
        var slash = text.IndexOf('/');
        if (slash < 0 || !GoAddress.TryParseSloppy(text.Substring(0, slash), out var address))
            return false;
        var bits = text.IndexOf(':') >= 0 ? 128 : 32;
        if (!IPReader.TryReadDecimal(text, slash + 1, out var length) || length > bits)
            return false;
        subnet = new(address, length, bits);
        return true;
    }

    /// <summary>Whether an address of the same family lies in it.</summary>
    public bool Contains(GoAddress address) => Network.IsIPv4 == address.IsIPv4 && address.Mask(PrefixLengthOf128) == Network;
}
