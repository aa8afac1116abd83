namespace FlatcarGen.Core.Yaml.Events;

/// <summary>Reads literal (<c>|</c>) and folded (<c>&gt;</c>) blocks.</summary>
internal sealed class BlockScalarScanner(TextCursor cursor)
{
    private readonly CharBuffer _content = new();
    private readonly PendingLineEnds _lineEnds = new();
    private int _start;
    private int _indent;
    private char _chomping;

    /// <param name="parentIndent">The column of the block collection that the scalar is in; -1 for none.</param>
    /// <param name="token">The scalar.</param>
    public bool Scan(int parentIndent, out Token token)
    {
        token = default;
        _content.Clear();
        _lineEnds.Clear();
        _start = cursor.Position;
        var isLiteral = cursor.Current == '|';
        if (!ScanHeader(parentIndent))
            return false;
        var end = cursor.Position;
        if (!cursor.IsAtEnd)
            cursor.ReadBreak();
        if (!PassIndentation(parentIndent))
            return false;
        for (var wasBlank = false; cursor.Column == _indent && !cursor.IsAtEnd;)
        {
            var isBlank = CharacterClass.IsBlank(cursor.Current);
            if (isLiteral || wasBlank || isBlank)
                _lineEnds.Keep(_content);
            else
                _lineEnds.Fold(_content);
            wasBlank = isBlank;
            end = cursor.LineEndAfter(cursor.Position);
            _content.Append(cursor.Text, cursor.Position, end);
            cursor.Position = end;
            _lineEnds.SetFirst(cursor.IsAtEnd ? null : cursor.ReadBreak());
            if (!PassIndentation(parentIndent))
                return false;
        }

        if (_chomping != '-')
            _lineEnds.KeepFirst(_content);
        if (_chomping == '+')
            _lineEnds.KeepMore(_content);
        token = new(TokenKind.Scalar, _start, end)
        {
            Value = _content.ToString(),
            Style = isLiteral ? YamlStyle.Literal : YamlStyle.Folded,
        };
        return true;
    }

    /// <summary>Reads what says how to chomp and to indent, in either order, up to the end of the line.</summary>
    private bool ScanHeader(int parentIndent)
    {
        cursor.Position++;
        (_chomping, _indent) = (CharacterClass.End, 0);
        TakeChomping();
        if (CharacterClass.IsDigit(cursor.Current))
        {
            if (cursor.Current == '0')
                return cursor.Fail(cursor.Position, cursor.Position + 1, SyntaxMessages.BlockIndentIsZero);
            _indent = Math.Max(parentIndent, 0) + (cursor.Current - '0');
            cursor.Position++;
            if (_chomping == CharacterClass.End)
                TakeChomping();
        }

        cursor.SkipBlanks();
        if (cursor.Current == '#')
            cursor.SkipLine();
        return CharacterClass.IsBreakOrEnd(cursor.Current)
            || cursor.Fail(cursor.Position, cursor.LineEndAfter(cursor.Position), SyntaxMessages.TextInBlockHeader);
    }

    private void TakeChomping()
    {
        if (cursor.Current is '+' or '-')
        {
            _chomping = cursor.Current;
            cursor.Position++;
        }
    }

    /// <summary>
    /// Passes blank lines and the indentation of the line after them. Where the header does not say how deep the text is indented,
    /// the deepest of these lines does.
    /// </summary>
    private bool PassIndentation(int parentIndent)
    {
        for (var deepest = 0; ;)
        {
            while (IsInIndentation && cursor.Current == ' ')
                cursor.Position++;
            deepest = Math.Max(deepest, cursor.Column);
            if (IsInIndentation && cursor.Current == '\t')
                return cursor.Fail(cursor.Position, cursor.Position + 1, SyntaxMessages.Tab);
            if (!CharacterClass.IsBreak(cursor.Current))
            {
                if (_indent == 0)
                    _indent = Math.Max(Math.Max(deepest, parentIndent + 1), 1);
                return true;
            }

            _lineEnds.Add(cursor.ReadBreak());
        }
    }

    private bool IsInIndentation => _indent == 0 || cursor.Column < _indent;
}
