namespace FlatcarGen.Core.Yaml.Events;

/// <summary>Reads scalars without quotes.</summary>
internal sealed class PlainScalarScanner(TextCursor cursor)
{
    private readonly CharBuffer _joined = new();
    private readonly PendingLineEnds _lineEnds = new();

    /// <summary>Whether line ends follow the last scalar that belong to nothing: a key may come next.</summary>
    public bool PassedLineEnd { get; private set; }

    /// <param name="indent">The column at which a line must begin to belong to the scalar.</param>
    /// <param name="isInFlow">Whether it stands between brackets.</param>
    /// <param name="token">The scalar.</param>
    public bool Scan(int indent, bool isInFlow, out Token token)
    {
        var text = cursor.Text;
        var start = cursor.Position;
        var (pieceStart, end) = (start, start);
        token = default;
        _joined.Clear();
        _lineEnds.Clear();
        PassedLineEnd = false;
        while (!cursor.IsAtDocumentMark && cursor.Current != '#')
        {
            var run = cursor.Position;
            var runEnd = EndOfRun(run, isInFlow);
            if (runEnd > run)
            {
                if (PassedLineEnd)
                {
                    _joined.Append(text, pieceStart, end);
                    _lineEnds.Fold(_joined);
                    (pieceStart, PassedLineEnd) = (run, false);
                }

                cursor.Position = end = runEnd;
            }

            if (!CharacterClass.IsBlankOrBreak(cursor.Current))
                break;
            if (!PassBlanks(indent))
                return false;
            if (!isInFlow && cursor.Column < indent)
                break;
        }

        token = new(TokenKind.Scalar, start, end) { Value = TextOf(pieceStart, end), Style = YamlStyle.Plain };
        return true;
    }

    private int EndOfRun(int at, bool isInFlow)
    {
        var text = cursor.Text;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (CharacterClass.IsBlankOrBreak(c) || (isInFlow && CharacterClass.EndsPlainInFlow(c)))
                break;
            if (c == ':' && (at + 1 == text.Length || CharacterClass.IsBlankOrBreak(text[at + 1])))
                break;
        }

        return at;
    }

    private bool PassBlanks(int indent)
    {
        while (true)
        {
            var c = cursor.Current;
            if (CharacterClass.IsBlank(c))
            {
                if (c == '\t' && PassedLineEnd && cursor.Column < indent)
                    return cursor.Fail(cursor.Position, cursor.Position + 1, SyntaxMessages.Tab);
                cursor.Position++;
            }
            else if (!CharacterClass.IsBreak(c))
            {
                return true;
            }
            else if (PassedLineEnd)
            {
                _lineEnds.Add(cursor.ReadBreak());
            }
            else
            {
                _lineEnds.SetFirst(cursor.ReadBreak());
                PassedLineEnd = true;
            }
        }
    }

    private string TextOf(int pieceStart, int end)
    {
        if (_joined.Length == 0)
            return cursor.Text.Substring(pieceStart, end - pieceStart);
        _joined.Append(cursor.Text, pieceStart, end);
        return _joined.ToString();
    }
}
