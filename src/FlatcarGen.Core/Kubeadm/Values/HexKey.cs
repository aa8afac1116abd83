using System.Globalization;
using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Kubeadm.Values;

/// <summary>Keys of 32 bytes in hex digits of either case, as kubeadm's <c>certificateKey</c>, and pins of a CA's public key.</summary>
internal static class HexKey
{
    public const int Length = 32;

    private const string PinFormat = "sha256";

    public static bool IsValid(string text) => Problem(text) is null;

    /// <summary>What is wrong with a key, as the end of a sentence: <c>it has 62 hex digits, not 64</c>; null for a key.</summary>
    public static string? Problem(string text)
    {
        foreach (var c in text)
        {
            if (!Ascii.IsHex(c))
                return "it has other characters than hex digits";
        }

        return text.Length == 2 * Length
            ? null
            : string.Format(CultureInfo.InvariantCulture, "it has {0} hex digits, not {1}", text.Length, 2 * Length);
    }

    /// <summary>
    /// <c>sha256:</c>, in either case, and 64 hex digits: a hash of a CA's public key as kubeadm's package pubkeypin takes it.
    /// </summary>
    public static bool IsPin(string text)
    {
        var colon = text.IndexOf(':');
        if (colon != PinFormat.Length)
            return false;
        for (var at = 0; at < colon; at++)
        {
            var small = text[at] is >= 'A' and <= 'Z' ? (char)(text[at] | 0x20) : text[at];
            if (small != PinFormat[at])
                return false;
        }

        return IsValid(text.Substring(colon + 1));
    }
}
