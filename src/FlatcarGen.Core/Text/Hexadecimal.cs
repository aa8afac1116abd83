using System.Globalization;
using System.Text;

namespace FlatcarGen.Core.Text;

/// <summary>Bytes as hexadecimal digits, the letters small.</summary>
public static class Hexadecimal
{
    public static string Of(byte[] bytes)
    {
        var digits = new StringBuilder(2 * bytes.Length);
        foreach (var value in bytes)
            digits.Append(value.ToString("x2", CultureInfo.InvariantCulture));
        return digits.ToString();
    }
}
