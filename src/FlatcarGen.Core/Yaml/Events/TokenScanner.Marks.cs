namespace FlatcarGen.Core.Yaml.Events;

/// <content>The marks that make collections, and those between documents.</content>
internal sealed partial class TokenScanner
{
    private bool FetchEnd()
    {
        _isAtEnd = true;
        return EndDocument() && Add(TokenKind.StreamEnd, _cursor.Position, _cursor.Position);
    }

    private bool FetchDirective() => EndDocument() && _directives.Scan(out var directive) && Add(directive);

    private bool FetchDocumentMark(TokenKind kind) => EndDocument() && AddMark(kind, 3);

    private bool EndDocument()
    {
        CloseBlocks(-1, _cursor.Position);
        _isKeyAllowed = false;
        return _keys.Forget();
    }

    private bool OpenBracket(TokenKind kind)
    {
        if (!SaveKey(out var level))
            return false;
        _keys.Open(_tokens.NextNumber);
        if (_keys.Level > MaxFlowLevel)
            return _cursor.Fail(_cursor.Position, _cursor.Position + 1, SyntaxMessages.BracketsTooDeep);
        _isKeyAllowed = true;
        _cursor.Position++;
        return Add(new(kind, _cursor.Position - 1, _cursor.Position), level);
    }

    private bool CloseBracket(TokenKind kind)
    {
        if (!_keys.Forget())
            return false;
        _keys.Close();
        _isKeyAllowed = false;
        return AddMark(kind);
    }

    private bool FetchFlowEntry()
    {
        if (!_keys.Forget())
            return false;
        _isKeyAllowed = true;
        return AddMark(TokenKind.FlowEntry);
    }

    private bool FetchBlockEntry()
    {
        // Between brackets it is the parser that complains, as it knows what they are.
        if (IsInBlock && !BeginBlockHere(TokenKind.BlockSequenceStart, SyntaxMessages.Dash))
            return false;
        if (!_keys.Forget())
            return false;
        _isKeyAllowed = true;
        return AddMark(TokenKind.BlockEntry);
    }

    private bool FetchKey()
    {
        if (IsInBlock && !BeginBlockHere(TokenKind.BlockMappingStart, SyntaxMessages.QuestionMark))
            return false;
        if (!_keys.Forget())
            return false;
        _isKeyAllowed = IsInBlock;
        return AddMark(TokenKind.Key);
    }

    private bool FetchValue()
    {
        if (_keys.IsStillPossible())
        {
            var key = _keys.Current;
            _tokens.Insert(key.Token, new(TokenKind.Key, key.Position, key.Position));
            if (IsInBlock && !BeginBlock(TokenKind.BlockMappingStart, key.Column, key.Position, key.Token))
                return false;
            _keys.Settle();
            _isKeyAllowed = false;
        }
        else
        {
            if (_cursor.Error is not null || (IsInBlock && !BeginBlockHere(TokenKind.BlockMappingStart, SyntaxMessages.Colon)))
                return false;
            _isKeyAllowed = IsInBlock;
        }

        return AddMark(TokenKind.Value);
    }

    private bool BeginBlockHere(TokenKind kind, string whyNot) => _isKeyAllowed
        ? BeginBlock(kind, _cursor.Column, _cursor.Position, _tokens.NextNumber)
        : _cursor.Fail(_cursor.Position, _cursor.Position + 1, whyNot);

    /// <summary>Begins a collection if this is indented more than the one it is in.</summary>
    private bool BeginBlock(TokenKind kind, int column, int position, int number)
    {
        if (_indents.Current >= column)
            return true;
        _indents.Open(column);
        if (_indents.IsTooDeep)
            return _cursor.Fail(position, position + 1, SyntaxMessages.BlocksTooDeep);
        _tokens.Insert(number, new(kind, position, position));
        return true;
    }

    /// <summary>Ends the collections that are indented more than a column, behind the last token.</summary>
    private void CloseBlocks(int column, int position)
    {
        for (; IsInBlock && _indents.Current > column; _indents.Close())
            Add(TokenKind.BlockEnd, position, position);
    }

    private bool AddMark(TokenKind kind, int length = 1)
    {
        _cursor.Position += length;
        return Add(kind, _cursor.Position - length, _cursor.Position);
    }
}
