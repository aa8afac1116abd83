namespace FlatcarGen.Core.Yaml.Events;

/// <content>Collections in brackets.</content>
internal sealed partial class YamlEventReader
{
    private bool ReadFlowItem(bool isFirst)
    {
        if (!Look() || (!isFirst && !TakeComma(TokenKind.FlowSequenceEnd, ']')))
            return false;
        Expect(ReaderStep.FlowItem);
        switch (_token.Kind)
        {
            case TokenKind.FlowSequenceEnd:
                return CloseBracket(YamlEventKind.SequenceEnd);
            case TokenKind.Key:
                return Open(
                    new(YamlEventKind.MappingStart)
                    {
                        Start = _token.Start,
                        ContentStart = _token.Start,
                        End = _token.End,
                        Form = CollectionForm.Pair,
                    },
                    ReaderStep.PairKey);
            default:
                return ReadNode(NodePlace.Flow);
        }
    }

    private bool ReadPairKey()
    {
        if (!Look())
            return false;
        Expect(ReaderStep.PairValue);
        if (_token.Kind is not (TokenKind.Value or TokenKind.FlowEntry or TokenKind.FlowSequenceEnd))
            return ReadNode(NodePlace.Flow);

        // libyaml and go-yaml lose this token, and so mostly complain about what follows: '[? : x]'.
        var end = _token.End;
        Use();
        return TellEmptyScalar(end);
    }

    private bool ReadPairValue()
    {
        if (!Look())
            return false;
        Expect(ReaderStep.PairEnd);
        var start = _token.Start;
        if (_token.Kind == TokenKind.Value)
        {
            if (!UseAndLook())
                return false;
            if (_token.Kind is not (TokenKind.FlowEntry or TokenKind.FlowSequenceEnd))
                return ReadNode(NodePlace.Flow);
        }

        return TellEmptyScalar(start);
    }

    private bool ReadPairEnd() => Look() && Close(YamlEventKind.MappingEnd, _token.Start, _token.Start, CollectionForm.Pair);

    private bool ReadFlowKey(bool isFirst)
    {
        if (!Look() || (!isFirst && !TakeComma(TokenKind.FlowMappingEnd, '}')))
            return false;
        switch (_token.Kind)
        {
            case TokenKind.FlowMappingEnd:
                return CloseBracket(YamlEventKind.MappingEnd);
            case TokenKind.Key:
                if (!UseAndLook())
                    return false;
                Expect(ReaderStep.FlowValue);
                return _token.Kind is TokenKind.Value or TokenKind.FlowEntry or TokenKind.FlowMappingEnd
                    ? TellEmptyScalar(_token.Start)
                    : ReadNode(NodePlace.Flow);
            default:
                Expect(ReaderStep.FlowNoValue);
                return ReadNode(NodePlace.Flow);
        }
    }

    private bool ReadFlowValue()
    {
        if (!Look())
            return false;
        Expect(ReaderStep.FlowKey);
        if (_token.Kind == TokenKind.Value)
        {
            if (!UseAndLook())
                return false;
            if (_token.Kind is not (TokenKind.FlowEntry or TokenKind.FlowMappingEnd))
                return ReadNode(NodePlace.Flow);
        }

        return TellEmptyScalar(_token.Start);
    }

    private bool ReadFlowNoValue()
    {
        if (!Look())
            return false;
        Expect(ReaderStep.FlowKey);
        return TellEmptyScalar(_token.Start);
    }

    /// <summary>Behind an item comes a comma, or the bracket that closes.</summary>
    private bool TakeComma(TokenKind closing, char bracket)
    {
        if (_token.Kind == closing)
            return true;
        return _token.Kind == TokenKind.FlowEntry ? UseAndLook() : FailInBrackets(bracket);
    }

    private bool FailInBrackets(char bracket)
    {
        var opening = _cursor.Text[_open.Start];
        var isBracketLost = _token.Kind is not (TokenKind.Scalar or TokenKind.Alias or TokenKind.Anchor or TokenKind.Tag)
            && _cursor.LineEndAfter(_open.Start) < _token.Start;
        return isBracketLost
            ? _cursor.Fail(_open.Start, _open.Start + 1, SyntaxMessages.BracketNotClosed(opening))
            : FailAtToken(SyntaxMessages.BracketExpected(bracket));
    }

    private bool CloseBracket(YamlEventKind kind)
    {
        var bracket = _token;
        Use();
        return Close(kind, bracket.Start, bracket.End, CollectionForm.Bracketed);
    }
}
