namespace FlatcarGen.Core.Yaml.Events;

/// <summary>Reads anchors (<c>&amp;name</c>) and aliases (<c>*name</c>).</summary>
internal static class AnchorScanner
{
    public static bool Scan(TextCursor cursor, out Token token)
    {
        token = default;
        var start = cursor.Position;
        var kind = cursor.Current == '*' ? TokenKind.Alias : TokenKind.Anchor;
        cursor.Position++;
        cursor.SkipWord();
        var end = cursor.Position;
        var next = cursor.Current;
        if (end == start + 1 || !EndsName(next))
        {
            return cursor.Fail(
                start,
                CharacterClass.IsBlankBreakOrEnd(next) ? end : end + 1,
                kind == TokenKind.Alias ? SyntaxMessages.AliasName : SyntaxMessages.AnchorName);
        }

        token = new(kind, start, end) { Value = cursor.Text.Substring(start + 1, end - start - 1) };
        return true;
    }

    private static bool EndsName(char c) =>
        CharacterClass.IsBlankBreakOrEnd(c) || c is '?' or ':' or ',' or ']' or '}' or '%' or '@' or '`';
}
