using System.Globalization;

namespace FlatcarGen.Core.Systemd;

/// <summary>The C escapes that systemd undoes in quoted and bare words.</summary>
internal static class CEscape
{
    /// <summary>Reads the escape at a backslash; what is none reads as the backslash and the character behind it.</summary>
    /// <returns>How many characters it takes.</returns>
    public static int Read(string text, int at, out string value)
    {
        if (at + 1 >= text.Length)
        {
            value = "\\";
            return 1;
        }

        var simple = text[at + 1] switch
        {
            'a' => '\a',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            's' => ' ',
            '\\' or '"' or '\'' => text[at + 1],
            _ => '\0',
        };
        if (simple != '\0')
        {
            value = simple.ToString();
            return 2;
        }

        return ReadNumber(text, at, out value);
    }

    private static int ReadNumber(string text, int at, out string value)
    {
        var (digits, isOctal) = text[at + 1] switch
        {
            'x' => (2, false),
            'u' => (4, false),
            'U' => (8, false),
            >= '0' and <= '7' => (3, true),
            _ => (0, false),
        };
        var start = at + (isOctal ? 1 : 2);
        if (digits > 0 && start + digits <= text.Length && TryParse(text.Substring(start, digits), isOctal, out var code)
            && IsAllowed(code, isOctal || digits == 2))
        {
            // A byte above ASCII is a piece of a UTF-8 character; alone it can't be shown.
            value = code > 0x7F && digits <= 3 ? "\uFFFD" : char.ConvertFromUtf32((int)code);
            return start + digits - at;
        }

        value = text.Substring(at, 2);
        return 2;
    }

    private static bool TryParse(string digits, bool isOctal, out uint code)
    {
        code = 0;
        if (!isOctal)
            return uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '7')
                return false;
            code = (code * 8) + digit - '0';
        }

        return true;
    }

    private static bool IsAllowed(uint code, bool isByte) =>
        code != 0 && (isByte ? code <= 0xFF : code <= 0x10FFFF && code is not (>= 0xD800 and <= 0xDFFF));
}
