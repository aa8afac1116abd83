namespace FlatcarGen.Core.Yaml.Events;

/// <content>A node with its anchor and tag.</content>
internal sealed partial class YamlEventReader
{
    /// <summary>Reads a node's one event, or its first. What comes after the node is expected already.</summary>
    private bool ReadNode(NodePlace place)
    {
        if (_token.Kind == TokenKind.Alias)
        {
            var alias = _token;
            Use();
            return Tell(new(YamlEventKind.Alias) { Start = alias.Start, ContentStart = alias.Start, End = alias.End, Value = alias.Value });
        }

        var node = new YamlEvent(YamlEventKind.Scalar) { Start = _token.Start, Style = YamlStyle.Plain };
        var propertiesEnd = _token.Start;
        if (_token.Kind is TokenKind.Anchor or TokenKind.Tag && !TakeProperties(ref node, ref propertiesEnd))
            return false;
        var (kind, form, step) = CollectionOf(place);
        if (step != ReaderStep.Nothing)
            return Open(node with { Kind = kind, Form = form, ContentStart = _token.Start, End = _token.End }, step);
        if (_token.Kind == TokenKind.Scalar)
        {
            var scalar = _token;
            Use();
            return Tell(node with { ContentStart = scalar.Start, End = scalar.End, Value = scalar.Value, Style = scalar.Style });
        }

        return node.Anchor.Length > 0 || node.Tag.Length > 0
            ? Tell(node with { ContentStart = propertiesEnd, End = propertiesEnd })
            : FailAtToken(WhyNoNode());
    }

    /// <summary>Takes an anchor, a tag, or both in either order.</summary>
    private bool TakeProperties(ref YamlEvent node, ref int end)
    {
        var first = _token;
        if (!UseAndLook())
            return false;
        var second = _token.Kind is TokenKind.Anchor or TokenKind.Tag && _token.Kind != first.Kind ? _token : (Token?)null;
        if (second is not null && !UseAndLook())
            return false;
        end = (second ?? first).End;
        var (anchor, tag) = first.Kind == TokenKind.Anchor ? (first, second) : (second, (Token?)first);
        if (anchor is { } name)
            node = node with { Anchor = name.Value };
        if (tag is not { } written)
            return true;
        if (_handles.Resolve(written) is not { } resolved)
            return _cursor.Fail(written.Start, written.End, SyntaxMessages.UnknownHandle(written.Value));
        node = node with { Tag = resolved };
        return true;
    }

    /// <summary>Which collection the token begins, if any.</summary>
    private (YamlEventKind Kind, CollectionForm Form, ReaderStep Step) CollectionOf(NodePlace place) => _token.Kind switch
    {
        TokenKind.BlockEntry when place == NodePlace.BlockEntry => (YamlEventKind.SequenceStart, CollectionForm.Block, ReaderStep.UnindentedItem),
        TokenKind.FlowSequenceStart => (YamlEventKind.SequenceStart, CollectionForm.Bracketed, ReaderStep.FirstFlowItem),
        TokenKind.FlowMappingStart => (YamlEventKind.MappingStart, CollectionForm.Bracketed, ReaderStep.FirstFlowKey),
        TokenKind.BlockSequenceStart when place != NodePlace.Flow => (YamlEventKind.SequenceStart, CollectionForm.Block, ReaderStep.BlockItem),
        TokenKind.BlockMappingStart when place != NodePlace.Flow => (YamlEventKind.MappingStart, CollectionForm.Block, ReaderStep.BlockKey),
        _ => (YamlEventKind.Scalar, CollectionForm.Block, ReaderStep.Nothing),
    };

    private bool Open(in YamlEvent found, ReaderStep step)
    {
        _outer.Push(_open);
        _open = new(step, found.ContentStart);
        if (step != ReaderStep.UnindentedItem)
            Use();
        return Tell(found);
    }

    /// <summary>Ends the innermost collection.</summary>
    private bool Close(YamlEventKind kind, int start, int end, CollectionForm form = CollectionForm.Block)
    {
        _open = _outer.Pop();
        return Tell(new(kind) { Start = start, ContentStart = start, End = end, Form = form });
    }

    private string WhyNoNode() => _token.Kind switch
    {
        TokenKind.FlowEntry => SyntaxMessages.NothingBefore(','),
        TokenKind.BlockEntry => SyntaxMessages.DashBetweenBrackets,
        TokenKind.Value => SyntaxMessages.NothingBefore(':'),
        TokenKind.FlowSequenceEnd => SyntaxMessages.NotOpened(']'),
        TokenKind.FlowMappingEnd => SyntaxMessages.NotOpened('}'),
        _ => SyntaxMessages.ValueExpected,
    };
}
