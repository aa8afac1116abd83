using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Kubeadm.Values;

/// <summary>
/// Quantities as k8s.io/apimachinery's <c>resource.ParseQuantity</c> reads them: <c>100Mi</c>, <c>0.5</c>, <c>1e3</c>, <c>250m</c>. What is
/// too large is capped and what is too small is rounded up, so no number is refused for its size; only an exponent is that does not fit
/// into 64 bits.
/// </summary>
internal static class Quantity
{
    /// <summary>The smallest exponent of ten that is read without arbitrary precision.</summary>
    private const int Nano = -9;

    public static bool IsQuantity(string text)
    {
        if (text.Length == 0)
            return false;
        var start = text[0] is '-' or '+' ? 1 : 0;
        while (start < text.Length && text[start] == '0')
            start++;
        var end = SkipDigits(text, start);
        if (end < text.Length && text[end] == '.')
            end = SkipDigits(text, end + 1);

        if (start == text.Length)
            return true;
        var suffix = text.Substring(end);
        return IsSuffix(suffix) && (HasDigit(text, end) || IsZeroAlone(suffix));
    }

    /// <summary>
    /// Whether JSON's <c>"text"</c> is a quantity: space around it is passed over as far as JSON does not escape it.
    /// </summary>
    public static bool IsInJson(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && IsSpace(text[start]))
            start++;
        while (start < end && IsSpace(text[end - 1]))
            end--;
        return IsQuantity(text.Substring(start, end - start));
    }

    private static bool IsSpace(char c) =>
        c is ' ' or '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    private static bool HasDigit(string text, int end)
    {
        if (end > 0 && text[end - 1] == '.')
            end--;
        return end > 0 && Ascii.IsDigit(text[end - 1]);
    }

    private static bool IsSuffix(string suffix) => suffix is
        "" or "n" or "u" or "m" or "k" or "M" or "G" or "T" or "P" or "E" or "Ki" or "Mi" or "Gi" or "Ti" or "Pi" or "Ei"
        || TryReadExponent(suffix, out _);

    /// <summary>The power of ten is what remains of the exponent in 32 bits.</summary>
    private static bool TryReadExponent(string suffix, out int power)
    {
        power = 0;
        if (suffix.Length < 2 || suffix[0] is not ('e' or 'E') || !GoInteger.TryParse(suffix.Substring(1), out var exponent))
            return false;
        power = unchecked((int)exponent);
        return true;
    }

    /// <summary>
    /// Go takes a suffix without a digit for zero where it reads the number without arbitrary precision: <c>Mi</c> and <c>k</c>, but
    /// neither <c>Pi</c> nor <c>e-10</c>.
    /// </summary>
    private static bool IsZeroAlone(string suffix) =>
        suffix is not ("Pi" or "Ei") && (!TryReadExponent(suffix, out var power) || power >= Nano);

    private static int SkipDigits(string text, int at)
    {
        while (at < text.Length && Ascii.IsDigit(text[at]))
            at++;
        return at;
    }
}
