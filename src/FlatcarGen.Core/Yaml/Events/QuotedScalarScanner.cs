namespace FlatcarGen.Core.Yaml.Events;

/// <summary>Reads scalars in quotes.</summary>
internal sealed class QuotedScalarScanner(TextCursor cursor)
{
    private readonly CharBuffer _decoded = new();
    private readonly PendingLineEnds _lineEnds = new();
    private readonly EscapeDecoder _escapes = new(cursor);
    private int _start;
    private int _pieceStart;

    public bool Scan(out Token token)
    {
        token = default;
        _decoded.Clear();
        _lineEnds.Clear();
        _start = cursor.Position;
        var quote = cursor.Current;
        _pieceStart = ++cursor.Position;
        while (true)
        {
            if (cursor.IsAtDocumentMark)
                return cursor.Fail(_start, cursor.LineEndAfter(_start), SyntaxMessages.QuotesBeforeDocumentMark);
            if (cursor.IsAtEnd)
                return cursor.Fail(_start, cursor.LineEndAfter(_start), SyntaxMessages.QuotesNotClosed);
            if (!PassText(quote, out var isJoined))
                return false;
            if (cursor.Current == quote)
                break;
            PassBlanks(isJoined);
        }

        var value = ValueBefore(cursor.Position);
        cursor.Position++;
        token = new(TokenKind.Scalar, _start, cursor.Position)
        {
            Value = value,
            Style = quote == '"' ? YamlStyle.DoubleQuoted : YamlStyle.SingleQuoted,
        };
        return true;
    }

    /// <summary>Passes what is neither blank nor line end, up to the closing quote.</summary>
    private bool PassText(char quote, out bool isJoined)
    {
        isJoined = false;
        while (true)
        {
            var c = cursor.Current;
            if (CharacterClass.IsBlankBreakOrEnd(c))
                return true;
            if (c == quote && (quote == '"' || cursor.Peek(1) != quote))
                return true;
            if (c == quote)
            {
                TakePiece(cursor.Position + 1);
                cursor.Position += 2;
                _pieceStart = cursor.Position;
            }
            else if (c == '\\' && quote == '"')
            {
                TakePiece(cursor.Position);
                if (CharacterClass.IsBreak(cursor.Peek(1)))
                {
                    cursor.Position++;
                    cursor.ReadBreak();
                    (_pieceStart, isJoined) = (cursor.Position, true);
                    return true;
                }

                if (!_escapes.Decode(_decoded))
                    return false;
                _pieceStart = cursor.Position;
            }
            else
            {
                cursor.Position++;
            }
        }
    }

    /// <summary>Passes blanks, which stay only if no line ends among them, and line ends, which are folded.</summary>
    private void PassBlanks(bool isJoined)
    {
        while (true)
        {
            var c = cursor.Current;
            if (CharacterClass.IsBlank(c))
            {
                cursor.Position++;
            }
            else if (!CharacterClass.IsBreak(c))
            {
                break;
            }
            else if (isJoined)
            {
                _lineEnds.Add(cursor.ReadBreak());
            }
            else
            {
                var end = cursor.Position;
                while (end > _pieceStart && CharacterClass.IsBlank(cursor.Text[end - 1]))
                    end--;
                TakePiece(end);
                _lineEnds.SetFirst(cursor.ReadBreak());
                isJoined = true;
            }
        }

        if (isJoined)
        {
            _lineEnds.Fold(_decoded);
            _pieceStart = cursor.Position;
        }
    }

    private void TakePiece(int end)
    {
        _decoded.Append(cursor.Text, _pieceStart, end);
        _pieceStart = end;
    }

    private string ValueBefore(int end)
    {
        if (_decoded.Length == 0)
            return cursor.Text.Substring(_pieceStart, end - _pieceStart);
        TakePiece(end);
        return _decoded.ToString();
    }
}
