namespace FlatcarGen.Core.Yaml.Events;

/// <summary>Reads tags, and the handles and addresses that they are made of.</summary>
internal sealed class TagScanner(TextCursor cursor)
{
    private readonly CharBuffer _uri = new();

    /// <summary>Reads <c>!&lt;uri&gt;</c>, <c>!handle!suffix</c>, <c>!suffix</c> or <c>!</c>.</summary>
    public bool Scan(out Token token)
    {
        token = default;
        var start = cursor.Position;
        var (handle, suffix) = ("", "");
        if (cursor.Peek(1) == '<')
        {
            cursor.Position += 2;
            if (!ScanUri(start, out suffix))
                return false;
            if (cursor.Current != '>')
                return cursor.Fail(start, cursor.Position, SyntaxMessages.TagNotClosed);
            cursor.Position++;
        }
        else if (HandleEnd(start) is var handleEnd && handleEnd > start + 1)
        {
            handle = cursor.Text.Substring(start, handleEnd - start);
            cursor.Position = handleEnd;
            if (!ScanUri(start, out suffix))
                return false;
        }
        else
        {
            cursor.Position++;
            if (CharacterClass.IsUri(cursor.Current) && !ScanUri(start, out suffix))
                return false;
            (handle, suffix) = suffix.Length == 0 ? ("", "!") : ("!", suffix);
        }

        if (!CharacterClass.IsBlankBreakOrEnd(cursor.Current))
            return cursor.Fail(start, cursor.Position + 1, SyntaxMessages.TextBehindTag);
        token = new(TokenKind.Tag, start, cursor.Position) { Value = handle, Suffix = suffix };
        return true;
    }

    /// <summary>Reads what a <c>%TAG</c> line declares: <c>!</c>, <c>!!</c> or <c>!handle!</c>.</summary>
    public bool ScanHandle(int directiveStart, out string handle)
    {
        handle = "";
        var start = cursor.Position;
        if (cursor.Current != '!')
            return cursor.Fail(directiveStart, start, SyntaxMessages.TagDirective);
        var end = HandleEnd(start);
        if (end < 0 && CharacterClass.IsWord(cursor.Peek(1)))
            return cursor.Fail(directiveStart, start + 1, SyntaxMessages.TagDirective);
        cursor.Position = end < 0 ? start + 1 : end;
        handle = cursor.Text.Substring(start, cursor.Position - start);
        return true;
    }

    /// <summary>Reads an address, undoing its escapes.</summary>
    public bool ScanUri(int tagStart, out string uri)
    {
        var start = cursor.Position;
        uri = "";
        _uri.Clear();
        while (CharacterClass.IsUri(cursor.Current))
        {
            if (cursor.Current == '%')
            {
                if (!ScanEscape(tagStart))
                    return false;
            }
            else
            {
                _uri.Append(cursor.Current);
                cursor.Position++;
            }
        }

        if (cursor.Position == start)
            return cursor.Fail(tagStart, start, SyntaxMessages.TagIsEmpty);
        uri = _uri.ToString();
        return true;
    }

    /// <summary>Where a handle with a name or with a second mark ends; -1 where there is none.</summary>
    private int HandleEnd(int start)
    {
        var at = start + 1;
        while (at < cursor.Text.Length && CharacterClass.IsWord(cursor.Text[at]))
            at++;
        return at < cursor.Text.Length && cursor.Text[at] == '!' ? at + 1 : -1;
    }

    /// <summary>Reads the escaped octets of one character in UTF-8.</summary>
    private bool ScanEscape(int tagStart)
    {
        if (!ScanOctet(tagStart, out var octet))
            return false;
        var (more, code) = octet switch
        {
            < 0x80 => (0, octet),
            >= 0xC0 and < 0xE0 => (1, octet & 0x1F),
            >= 0xE0 and < 0xF0 => (2, octet & 0x0F),
            >= 0xF0 and < 0xF8 => (3, octet & 0x07),
            _ => (-1, 0),
        };
        if (more < 0)
            return cursor.Fail(tagStart, cursor.Position, SyntaxMessages.TagEscape);
        for (; more > 0; more--)
        {
            if (!ScanOctet(tagStart, out octet))
                return false;
            if ((octet & 0xC0) != 0x80)
                return cursor.Fail(tagStart, cursor.Position, SyntaxMessages.TagEscape);
            code = (code << 6) + (octet & 0x3F);
        }

        _uri.AppendCodePoint(code);
        return true;
    }

    private bool ScanOctet(int tagStart, out int octet)
    {
        var (high, low) = (CharacterClass.HexValue(cursor.Peek(1)), CharacterClass.HexValue(cursor.Peek(2)));
        octet = (high << 4) + low;
        if (cursor.Current != '%' || high < 0 || low < 0)
            return cursor.Fail(tagStart, cursor.Position, SyntaxMessages.TagEscape);
        cursor.Position += 3;
        return true;
    }
}
