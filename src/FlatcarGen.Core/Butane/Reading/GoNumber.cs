using System.Globalization;

namespace FlatcarGen.Core.Butane.Reading;

/// <summary>Numbers as go-yaml 3.0.1 reads them, underscores gone: <c>420</c>, <c>0644</c>, <c>0o644</c>, <c>0x1A4</c>, <c>0b11</c>, <c>4.2e2</c>.</summary>
internal static class GoNumber
{
    /// <summary>A whole number of 32 bits, underscores and all; null for anything else.</summary>
    public static int? ParseInt32(string text) =>
        ParseInteger(text.Replace("_", "")) is { } number && number >= int.MinValue && number <= int.MaxValue ? (int)number : null;

    /// <summary>A whole number from -2^63 to 2^64-1; null for anything else.</summary>
    public static decimal? ParseInteger(string text)
    {
        var start = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var isNegative = start == 1 && text[0] == '-';
        var (digits, radix) = DigitsOf(text.Substring(start));
        if (digits.Length == 0)
            return null;
        decimal number = 0;
        foreach (var c in digits)
        {
            var digit = c switch
            {
                >= '0' and <= '9' => c - '0',
                >= 'a' and <= 'f' => c - 'a' + 10,
                >= 'A' and <= 'F' => c - 'A' + 10,
                _ => int.MaxValue,
            };
            if (digit >= radix)
                return null;
            number = (number * radix) + digit;
            if (number > ulong.MaxValue)
                return null;
        }

        if (isNegative)
            return number <= 9223372036854775808m ? -number : null;
        // A sign in front is for signed numbers alone.
        return start == 1 && number > long.MaxValue ? null : number;
    }

    /// <summary>A decimal number with or without fraction and exponent; null for anything else.</summary>
    public static double? ParseFloat(string text)
    {
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var whole = CountDigits(text, at);
        at += whole;
        var fraction = 0;
        if (at < text.Length && text[at] == '.')
        {
            fraction = CountDigits(text, at + 1);
            at += 1 + fraction;
        }

        if (whole + fraction == 0)
            return null;
        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            if (at < text.Length && text[at] is '+' or '-')
                at++;
            var exponent = CountDigits(text, at);
            if (exponent == 0)
                return null;
            at += exponent;
        }

        return at == text.Length
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && !double.IsInfinity(number)
            ? number
            : null;
    }

    private static (string Digits, int Radix) DigitsOf(string text) => text switch
    {
        ['0', 'x' or 'X', ..] => (text.Substring(2), 16),
        ['0', 'o' or 'O', ..] => (text.Substring(2), 8),
        ['0', 'b' or 'B', ..] => (text.Substring(2), 2),
        ['0', _, ..] => (text.Substring(1), 8),
        _ => (text, 10),
    };

    private static int CountDigits(string text, int start)
    {
        var at = start;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at - start;
    }
}
