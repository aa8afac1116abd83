namespace FlatcarGen.Core.Yaml.Events;

/// <content>Collections that indentation makes.</content>
internal sealed partial class YamlEventReader
{
    private bool ReadBlockItem()
    {
        if (!Look())
            return false;
        switch (_token.Kind)
        {
            case TokenKind.BlockEntry:
                var end = _token.End;
                if (!UseAndLook())
                    return false;
                return _token.Kind is TokenKind.BlockEntry or TokenKind.BlockEnd ? TellEmptyScalar(end) : ReadNode(NodePlace.Block);
            case TokenKind.BlockEnd:
                return CloseBlock(YamlEventKind.SequenceEnd);
            default:
                return FailAtToken(SyntaxMessages.ItemExpected);
        }
    }

    private bool ReadUnindentedItem()
    {
        if (!Look())
            return false;
        if (_token.Kind != TokenKind.BlockEntry)
            return Close(YamlEventKind.SequenceEnd, _token.Start, _token.Start);
        var end = _token.End;
        if (!UseAndLook())
            return false;
        return _token.Kind is TokenKind.BlockEntry or TokenKind.Key or TokenKind.Value or TokenKind.BlockEnd
            ? TellEmptyScalar(end)
            : ReadNode(NodePlace.Block);
    }

    private bool ReadBlockKey()
    {
        if (!Look())
            return false;
        switch (_token.Kind)
        {
            case TokenKind.Key:
                return ReadBlockEntry(ReaderStep.BlockValue);
            case TokenKind.BlockEnd:
                return CloseBlock(YamlEventKind.MappingEnd);
            default:
                return FailAtToken(SyntaxMessages.KeyExpected);
        }
    }

    private bool ReadBlockValue()
    {
        if (!Look())
            return false;
        if (_token.Kind == TokenKind.Value)
            return ReadBlockEntry(ReaderStep.BlockKey);
        Expect(ReaderStep.BlockKey);
        return TellEmptyScalar(_token.Start);
    }

    /// <summary>Reads what stands behind the mark of a key or a value.</summary>
    private bool ReadBlockEntry(ReaderStep next)
    {
        var end = _token.End;
        if (!UseAndLook())
            return false;
        Expect(next);
        return _token.Kind is TokenKind.Key or TokenKind.Value or TokenKind.BlockEnd
            ? TellEmptyScalar(end)
            : ReadNode(NodePlace.BlockEntry);
    }

    private bool CloseBlock(YamlEventKind kind)
    {
        Use();
        return Close(kind, _token.Start, _token.End);
    }
}
