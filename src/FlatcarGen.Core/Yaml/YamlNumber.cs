namespace FlatcarGen.Core.Yaml;

/// <summary>Whole numbers as go-yaml reads them: <c>420</c>, <c>0644</c>, <c>0o644</c>, <c>0x1A4</c>, <c>0b11</c>, with <c>_</c> anywhere.</summary>
public static class YamlNumber
{
    /// <summary>The number; null for a text that is none, or none of 32 bits.</summary>
    public static int? Parse(string text)
    {
        var digits = text.Replace("_", "");
        var isNegative = digits.StartsWith("-", StringComparison.Ordinal);
        if (isNegative || digits.StartsWith("+", StringComparison.Ordinal))
            digits = digits.Substring(1);
        var number = digits switch
        {
            ['0', 'x' or 'X', ..] => Parse(digits, 2, 16),
            ['0', 'o' or 'O', ..] => Parse(digits, 2, 8),
            ['0', 'b' or 'B', ..] => Parse(digits, 2, 2),
            ['0', _, ..] => Parse(digits, 1, 8),
            _ => Parse(digits, 0, 10),
        };
        return isNegative ? -number : number;
    }

    private static int? Parse(string digits, int start, int radix)
    {
        long number = 0;
        if (start >= digits.Length)
            return null;
        for (var i = start; i < digits.Length; i++)
        {
            var digit = digits[i] switch
            {
                >= '0' and <= '9' and var c => c - '0',
                >= 'a' and <= 'f' and var c => c - 'a' + 10,
                >= 'A' and <= 'F' and var c => c - 'A' + 10,
                _ => radix,
            };
            number = (number * radix) + digit;
            if (digit >= radix || number > int.MaxValue)
                return null;
        }

        return (int)number;
    }
}
