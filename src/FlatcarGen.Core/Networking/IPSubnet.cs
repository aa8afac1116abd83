using System.Globalization;
using System.Net;

namespace FlatcarGen.Core.Networking;

/// <summary>A subnet: <c>10.244.0.0/16</c>. Bits behind the prefix are left as they were written and count for nothing.</summary>
public sealed class IPSubnet
{
    private readonly byte[] _bytes;

    private IPSubnet(byte[] bytes, int length) => (_bytes, PrefixLength) = (bytes, length);

    public int PrefixLength { get; }

    public AddressFamily Family => _bytes.Length == 4 ? AddressFamily.IPv4 : AddressFamily.IPv6;

    /// <summary>Reads a subnet as <see cref="IPText.FamilyOfSubnet"/> does; null where the text is none.</summary>
    public static IPSubnet? Parse(string text)
    {
        if (IPText.FamilyOfSubnet(text) is null)
            return null;
        var slash = text.IndexOf('/');
        return new(IPText.Parse(text.Substring(0, slash))!.GetAddressBytes(), int.Parse(text.Substring(slash + 1), CultureInfo.InvariantCulture));
    }

    public bool Contains(IPAddress address) =>
        address.GetAddressBytes() is var other && other.Length == _bytes.Length && StartAlike(other, PrefixLength);

    /// <summary>Whether an address is in both; two subnets overlap only if one holds the other.</summary>
    public bool Overlaps(IPSubnet other) =>
        other.Family == Family && StartAlike(other._bytes, Math.Min(PrefixLength, other.PrefixLength));

    private bool StartAlike(byte[] other, int bits)
    {
        for (var i = 0; i < bits / 8; i++)
        {
            if (_bytes[i] != other[i])
                return false;
        }

        return bits % 8 == 0 || (_bytes[bits / 8] ^ other[bits / 8]) >> (8 - (bits % 8)) == 0;
    }
}
