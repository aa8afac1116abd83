namespace FlatcarGen.Core.Yaml.Events;

/// <summary>
/// Finds the tokens of a text, in time in proportion to its length. What it takes and refuses is what go-yaml 3.0.1 and libyaml 0.2,
/// which go-yaml and its variants follow, do: YAML 1.1 with some liberties.
/// </summary>
internal sealed partial class TokenScanner
{
    /// <summary>More brackets in each other libyaml and go-yaml refuse.</summary>
    private const int MaxFlowLevel = 10_000;

    /// <summary>
    /// How many tokens are at hand before one is used: a mistake is found even if the document ends so much before it.
    /// </summary>
    private readonly int _lookAhead;
    private readonly TextCursor _cursor;
    private readonly TokenQueue _tokens = new();
    private readonly IndentStack _indents = new();
    private readonly KeyCandidates _keys;
    private readonly BlankSkipper _blanks;
    private readonly TagScanner _tags;
    private readonly DirectiveScanner _directives;
    private readonly PlainScalarScanner _plainScalars;
    private readonly QuotedScalarScanner _quotedScalars;
    private readonly BlockScalarScanner _blockScalars;
    private bool _isKeyAllowed = true;
    private bool _isAtEnd;

    public TokenScanner(TextCursor cursor, YamlDialect dialect)
    {
        _lookAhead = dialect == YamlDialect.Butane ? 3 : 1;
        _cursor = cursor;
        _keys = new(cursor);
        _blanks = new(cursor, dialect);
        _tags = new(cursor);
        _directives = new(cursor, _tags);
        _plainScalars = new(cursor);
        _quotedScalars = new(cursor);
        _blockScalars = new(cursor);
        Add(TokenKind.StreamStart, cursor.Position, cursor.Position);
    }

    private bool IsInBlock => _keys.Level == 0;

    /// <summary>The next token; to be asked for after <see cref="Fill"/>.</summary>
    public ref readonly Token Next => ref _tokens.Head;

    /// <summary>Reads on until the next token is surely what it is; false where that fails.</summary>
    public bool Fill()
    {
        while (!_isAtEnd)
        {
            if (_tokens.Count >= _lookAhead && !_keys.IsAwaited(_tokens.Head, _tokens.HeadNumber))
                return _cursor.Error is null;
            if (_cursor.Error is not null || !Fetch())
                return false;
        }

        return _cursor.Error is null;
    }

    public void Use() => _tokens.RemoveHead();

    private bool Fetch()
    {
        var blanks = _cursor.Position;
        _isKeyAllowed |= _blanks.SkipToToken(!IsInBlock || !_isKeyAllowed, IsInBlock) && IsInBlock;
        CloseBlocks(_cursor.Column, blanks);
        var c = _cursor.Current;
        if (c == CharacterClass.End)
            return FetchEnd();
        if (_cursor.Column == 0 && c == '%')
            return FetchDirective();
        if (_cursor.IsAtDocumentMark)
            return FetchDocumentMark(c == '-' ? TokenKind.DocumentStart : TokenKind.DocumentEnd);
        return FetchInDocument(c, out var mayHaveComment) && (!mayHaveComment || PassComment());
    }

    private bool PassComment()
    {
        _blanks.SkipCommentBehindToken();
        return true;
    }

    private bool FetchInDocument(char c, out bool mayHaveComment)
    {
        mayHaveComment = true;
        switch (c)
        {
            case '[' or '{':
                return OpenBracket(c == '[' ? TokenKind.FlowSequenceStart : TokenKind.FlowMappingStart);
            case ']' or '}':
                return CloseBracket(c == ']' ? TokenKind.FlowSequenceEnd : TokenKind.FlowMappingEnd);
            case ',':
                return FetchFlowEntry();
            case '-' when CharacterClass.IsBlankBreakOrEnd(_cursor.Peek(1)):
                mayHaveComment = false;
                return FetchBlockEntry();
            case '?' when !IsInBlock || CharacterClass.IsBlankBreakOrEnd(_cursor.Peek(1)):
                return FetchKey();
            case ':' when !IsInBlock || CharacterClass.IsBlankBreakOrEnd(_cursor.Peek(1)):
                return FetchValue();
            case '*' or '&':
                return SaveKey(out var named) && AnchorScanner.Scan(_cursor, out var name) && Add(name, named);
            case '!':
                return SaveKey(out var tagged) && _tags.Scan(out var tag) && Add(tag, tagged);
            case '|' or '>' when IsInBlock:
                mayHaveComment = false;
                return FetchBlockScalar();
            case '\'' or '"':
                return SaveKey(out var quotedKey) && _quotedScalars.Scan(out var quoted) && Add(quoted, quotedKey);
            case '-' or '?' or ':':
                return FetchPlainScalar(out mayHaveComment);
            default:
                return CharacterClass.IsReserved(c) || CharacterClass.IsBlank(c)
                    ? _cursor.Fail(_cursor.Position, _cursor.Position + 1, c == '\t' ? SyntaxMessages.Tab : SyntaxMessages.CannotBegin)
                    : FetchPlainScalar(out mayHaveComment);
        }
    }

    private bool FetchBlockScalar()
    {
        if (!_keys.Forget())
            return false;
        _isKeyAllowed = true;
        return _blockScalars.Scan(_indents.Current, out var scalar) && Add(scalar);
    }

    private bool FetchPlainScalar(out bool mayHaveComment)
    {
        mayHaveComment = false;
        if (!SaveKey(out var level) || !_plainScalars.Scan(_indents.Current + 1, !IsInBlock, out var scalar))
            return false;
        _isKeyAllowed = _plainScalars.PassedLineEnd;
        mayHaveComment = !_plainScalars.PassedLineEnd;
        return Add(scalar, level);
    }

    /// <summary>The node that begins here may be a key, if one may begin here. What follows it on the line is no other key.</summary>
    private bool SaveKey(out int level)
    {
        level = -1;
        if (!_isKeyAllowed)
            return true;
        if (!_keys.Save(_tokens.NextNumber, IsInBlock && _indents.Current == _cursor.Column))
            return false;
        level = _keys.Level;
        _isKeyAllowed = false;
        return true;
    }

    private bool Add(in Token token, int keyLevel = -1)
    {
        _tokens.Add(keyLevel < 0 ? token : token with { KeyLevel = keyLevel });
        return true;
    }

    private bool Add(TokenKind kind, int start, int end) => Add(new(kind, start, end));
}
