using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Networking;

/// <summary>
/// Reads IP addresses digit by digit, as Go's net package does from 1.17 on (<c>net.ParseIP</c>), or did before, when numbers could have
/// leading zeros (k8s.io/utils keeps that as <c>ParseIPSloppy</c>).
/// </summary>
internal static class IPReader
{
    private const int Groups = 8;

    /// <summary>Go gives up on numbers from here on.</summary>
    private const int TooBig = 0xFFFFFF;

    public static bool TryRead(string text, bool allowZeros, out GoAddress address)
    {
        address = default;
        var mark = text.IndexOfAny(['.', ':']);
        if (mark < 0)
            return false;
        if (text[mark] == ':')
            return TryReadIPv6(text, allowZeros, out address);
        if (!TryReadIPv4(text, 0, allowZeros, out var bits))
            return false;
        address = GoAddress.OfIPv4(bits);
        return true;
    }

    /// <summary>Decimal digits, leading zeros or not, up to the end of a text: the length of a prefix.</summary>
    public static bool TryReadDecimal(string text, int at, out int number) => TrySkipDecimal(text, ref at, out number) && at == text.Length;

    /// <summary>Four numbers from a place up to the end.</summary>
    private static bool TryReadIPv4(string text, int at, bool allowZeros, out uint bits)
    {
        bits = 0;
        for (var part = 0; part < 4; part++)
        {
            if (part > 0 && (at == text.Length || text[at++] != '.'))
                return false;
            var start = at;
            if (!TrySkipDecimal(text, ref at, out var number) || number > byte.MaxValue)
                return false;
            if (!allowZeros && text[start] == '0' && at > start + 1)
                return false;
            bits = (bits << 8) | (uint)number;
        }

        return at == text.Length;
    }

    private static bool TryReadIPv6(string text, bool allowZeros, out GoAddress address)
    {
        address = default;
        var groups = new ushort[Groups];
        var (count, gap) = (0, -1);
        var at = 0;
        if (text.StartsWith("::", StringComparison.Ordinal))
            (gap, at) = (0, 2);

        while (count < Groups && at < text.Length)
        {
            var start = at;
            if (!TrySkipHex(text, ref at, out var group) || (!allowZeros && at > start + 4))
                return false;
            if (at < text.Length && text[at] == '.')
            {
                if (count > Groups - 2 || !TryReadIPv4(text, start, allowZeros, out var bits))
                    return false;
                (groups[count], groups[count + 1]) = ((ushort)(bits >> 16), (ushort)bits);
                count += 2;
                at = text.Length;
                break;
            }

            groups[count++] = (ushort)group;
            if (at == text.Length)
                break;
            // A single colon has a group behind it.
            if (text[at] != ':' || ++at == text.Length)
                return false;
            if (text[at] != ':')
                continue;
            if (gap >= 0)
                return false;
            gap = count;
            at++;
        }

        // The gap stands for one group at least.
        if (at < text.Length || (gap < 0 ? count < Groups : count == Groups))
            return false;
        address = new(Join(groups, count, gap, 0), Join(groups, count, gap, Groups / 2));
        return true;
    }

    /// <summary>Four groups from a place in the address, the gap filled with zeros.</summary>
    private static ulong Join(ushort[] groups, int count, int gap, int from)
    {
        var missing = Groups - count;
        var joined = 0UL;
        for (var i = from; i < from + (Groups / 2); i++)
        {
            var group = missing == 0 || i < gap ? groups[i] : i < gap + missing ? (ushort)0 : groups[i - missing];
            joined = (joined << 16) | group;
        }

        return joined;
    }

    private static bool TrySkipDecimal(string text, ref int at, out int number)
    {
        var start = at;
        number = 0;
        for (; at < text.Length && Ascii.IsDigit(text[at]); at++)
        {
            number = (number * 10) + text[at] - '0';
            if (number >= TooBig)
                return false;
        }

        return at > start;
    }

    private static bool TrySkipHex(string text, ref int at, out int number)
    {
        var start = at;
        number = 0;
        for (; at < text.Length && Ascii.IsHex(text[at]); at++)
        {
            number = (number << 4) | Ascii.HexValue(text[at]);
            if (number > ushort.MaxValue)
                return false;
        }

        return at > start;
    }
}
