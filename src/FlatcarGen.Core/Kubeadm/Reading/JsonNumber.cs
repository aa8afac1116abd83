using System.Globalization;

namespace FlatcarGen.Core.Kubeadm.Reading;

/// <summary>Writes numbers as Go does; each with as few digits as tell it from its neighbours.</summary>
internal static class JsonNumber
{
    /// <summary>Below, a number has fewer than 15 digits, or of 32 bits 6, that mean something.</summary>
    private const double SmallestFull = 2.3e-308;

    private const double SmallestFullSingle = 1.2e-38;

    /// <summary>As <c>json.Marshal</c> writes a fraction: <c>6443</c>, <c>0.5</c>, <c>1e+21</c>, <c>1e-7</c>.</summary>
    public static string Write(double number)
    {
        var (digits, exponent) = Shortest(number, Math.Abs(number) < SmallestFull ? 1 : 15, 17, (text, value) => Parse(text) == value);
        var size = Math.Abs(number);
        var text = size != 0 && (size < 1e-6 || size >= 1e21) ? Scientific(digits, exponent, minDigits: 1) : Positional(digits, exponent);
        return IsNegative(number) ? "-" + text : text;
    }

    /// <summary>As sigs.k8s.io/yaml writes a key that is a fraction: with the digits of 32 bits, <c>1e+06</c>.</summary>
    public static string WriteKey(double number)
    {
        var single = (float)number;
        if (float.IsInfinity(single))
            return single > 0 ? ".inf" : "-.inf";
        var (digits, exponent) = Shortest(single, Math.Abs(number) < SmallestFullSingle ? 1 : 6, 9, (text, value) => (float)Parse(text) == (float)value);
        var text = exponent is < -4 or >= 6 ? Scientific(digits, exponent, minDigits: 2) : Positional(digits, exponent);
        return IsNegative(number) ? "-" + text : text;
    }

    private static double Parse(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool IsNegative(double number) => BitConverter.DoubleToInt64Bits(number) < 0;

    /// <summary>The digits without zeros behind them, and the power of ten of the first.</summary>
    private static (string Digits, int Exponent) Shortest(double number, int least, int most, Func<string, double, bool> isSame)
    {
        var size = Math.Abs(number);
        var text = "";
        for (var precision = least; precision <= most; precision++)
        {
            text = size.ToString("E" + (precision - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            if (isSame(text, size))
                break;
        }

        var e = text.IndexOf('E');
        var digits = text.Substring(0, e).Replace(".", "").TrimEnd('0');
        return digits.Length == 0
            ? ("0", 0)
            : (digits, int.Parse(text.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    }

    private static string Positional(string digits, int exponent)
    {
        if (exponent < 0)
            return "0." + new string('0', -exponent - 1) + digits;
        return exponent + 1 >= digits.Length
            ? digits + new string('0', exponent + 1 - digits.Length)
            : digits.Substring(0, exponent + 1) + "." + digits.Substring(exponent + 1);
    }

    private static string Scientific(string digits, int exponent, int minDigits)
    {
        var fraction = digits.Length > 1 ? "." + digits.Substring(1) : "";
        var power = Math.Abs(exponent).ToString(CultureInfo.InvariantCulture).PadLeft(minDigits, '0');
        return digits[0] + fraction + (exponent < 0 ? "e-" : "e+") + power;
    }
}
