namespace FlatcarGen.Core.Yaml.Events;

/// <summary>Undoes the escapes of double quotes (YAML 1.1, section 5.6), but for the escaped line end.</summary>
internal sealed class EscapeDecoder(TextCursor cursor)
{
    /// <summary>Reads the escape that begins here.</summary>
    public bool Decode(CharBuffer into)
    {
        var start = cursor.Position;
        var code = cursor.Peek(1);
        var digits = code switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
            return DecodeNumber(start, digits, into);
        if (Meaning(code) is not { } meant)
        {
            return cursor.Fail(
                start, start + 2, code == '/' ? SyntaxMessages.EscapedSlash : SyntaxMessages.UnknownEscape);
        }

        into.Append(meant);
        cursor.Position += 2;
        return true;
    }

    private static char? Meaning(char code) => code switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        ' ' or '"' or '\'' or '\\' => code,
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => null,
    };

    private bool DecodeNumber(int start, int digits, CharBuffer into)
    {
        long code = 0;
        for (var i = 0; i < digits; i++)
        {
            var digit = CharacterClass.HexValue(cursor.Peek(2 + i));
            if (digit < 0)
                return cursor.Fail(start, start + 2 + i, SyntaxMessages.EscapeNeedsDigits(cursor.Peek(1), digits));
            code = (code << 4) + digit;
        }

        if (code is >= 0xD800 and <= 0xDFFF)
            return cursor.Fail(start, start + 2 + digits, SyntaxMessages.EscapedSurrogate);
        if (code > 0x10FFFF)
            return cursor.Fail(start, start + 2 + digits, SyntaxMessages.EscapeIsNoCharacter);
        into.AppendCodePoint((int)code);
        cursor.Position += 2 + digits;
        return true;
    }
}
