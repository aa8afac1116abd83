namespace FlatcarGen.Core.Yaml.Events;

/// <summary>Reads lines that begin with <c>%</c>.</summary>
internal sealed class DirectiveScanner(TextCursor cursor, TagScanner tags)
{
    /// <summary>A version has at most so many digits before its point, and behind it.</summary>
    private const int MaxVersionDigits = 2;

    public bool Scan(out Token token)
    {
        token = default;
        var start = cursor.Position;
        cursor.Position++;
        cursor.SkipWord();
        var name = cursor.Text.Substring(start + 1, cursor.Position - start - 1);
        if (name is not ("YAML" or "TAG") || !CharacterClass.IsBlankBreakOrEnd(cursor.Current))
            return cursor.Fail(start, cursor.LineEndAfter(start), SyntaxMessages.UnknownDirective);
        cursor.SkipBlanks();
        if (!(name == "YAML" ? ScanVersion(start, out token) : ScanTag(start, out token)))
            return false;
        cursor.SkipBlanks();
        if (cursor.Current == '#')
            cursor.SkipLine();
        if (!CharacterClass.IsBreakOrEnd(cursor.Current))
            return cursor.Fail(cursor.Position, cursor.LineEndAfter(cursor.Position), SyntaxMessages.TextBehindDirective);
        if (!cursor.IsAtEnd)
            cursor.ReadBreak();
        return true;
    }

    private bool ScanVersion(int start, out Token token)
    {
        token = default;
        if (!ScanNumber(start, out var major))
            return false;
        if (cursor.Current != '.')
            return cursor.Fail(start, cursor.LineEndAfter(start), SyntaxMessages.Version);
        cursor.Position++;
        if (!ScanNumber(start, out var minor))
            return false;
        token = new(TokenKind.VersionDirective, start, cursor.Position) { Value = $"{major}.{minor}" };
        return true;
    }

    private bool ScanNumber(int start, out int number)
    {
        var first = cursor.Position;
        for (number = 0; CharacterClass.IsDigit(cursor.Current) && cursor.Position - first < MaxVersionDigits; cursor.Position++)
            number = (number * 10) + (cursor.Current - '0');
        return (cursor.Position > first && !CharacterClass.IsDigit(cursor.Current))
            || cursor.Fail(start, cursor.LineEndAfter(start), SyntaxMessages.Version);
    }

    private bool ScanTag(int start, out Token token)
    {
        token = default;
        if (!tags.ScanHandle(start, out var handle))
            return false;
        if (!CharacterClass.IsBlank(cursor.Current))
            return cursor.Fail(start, cursor.Position, SyntaxMessages.TagDirective);
        cursor.SkipBlanks();
        if (!tags.ScanUri(start, out var prefix))
            return false;
        if (!CharacterClass.IsBlankBreakOrEnd(cursor.Current))
            return cursor.Fail(start, cursor.Position, SyntaxMessages.TagDirective);
        token = new(TokenKind.TagDirective, start, cursor.Position) { Value = handle, Suffix = prefix };
        return true;
    }
}
