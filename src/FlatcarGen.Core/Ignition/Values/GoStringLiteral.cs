namespace FlatcarGen.Core.Ignition.Values;

/// <summary>Texts in double quotes with the escapes of Go's language, in ASCII.</summary>
internal static class GoStringLiteral
{
    /// <summary>Goes from behind the opening quote to behind the closing one; false where there is none or something else is wrong.</summary>
    public static bool TrySkipRest(string text, ref int at)
    {
        while (at < text.Length)
        {
            switch (text[at])
            {
                case '"':
                    at++;
                    return true;
                case '\n' or >= '\x80':
                    return false;
                case '\\':
                    var length = EscapeLength(text, at + 1);
                    if (length == 0)
                        return false;
                    at += 1 + length;
                    break;
                default:
                    at++;
                    break;
            }
        }

        return false;
    }

    /// <summary>How many characters behind the backslash belong to it; 0 where they are no escape.</summary>
    private static int EscapeLength(string text, int at)
    {
        switch (at < text.Length ? text[at] : '\0')
        {
            case 'a' or 'b' or 'f' or 'n' or 'r' or 't' or 'v' or '\\' or '"':
                return 1;
            case 'x':
                return Ascii.HexByte(text, at + 1) >= 0 ? 3 : 0;
            case 'u':
                return IsCodePoint(text, at + 1, 4) ? 5 : 0;
            case 'U':
                return IsCodePoint(text, at + 1, 8) ? 9 : 0;
            case >= '0' and <= '3':
                return at + 2 < text.Length && text[at + 1] is >= '0' and <= '7' && text[at + 2] is >= '0' and <= '7' ? 3 : 0;
            default:
                return 0;
        }
    }

    private static bool IsCodePoint(string text, int start, int digits)
    {
        long code = 0;
        for (var i = start; i < start + digits; i++)
        {
            if (i >= text.Length || !Ascii.IsHex(text[i]))
                return false;
            code = (code << 4) | (uint)Ascii.HexValue(text[i]);
        }

        return code <= 0x10FFFF && code is not (>= 0xD800 and <= 0xDFFF);
    }
}
