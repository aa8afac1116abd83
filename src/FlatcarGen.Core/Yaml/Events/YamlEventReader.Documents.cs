namespace FlatcarGen.Core.Yaml.Events;

/// <content>Where documents begin and end.</content>
internal sealed partial class YamlEventReader
{
    private bool ReadStreamStart()
    {
        var start = _cursor.Position;
        if (start > 0 && _cursor.Current == YamlCharacters.ByteOrderMark)
            return _cursor.Fail(start, start + 1, SyntaxMessages.SecondByteOrderMark);
        if (!Look())
            return false;
        Use();
        Expect(ReaderStep.FirstDocument);
        return Read();
    }

    /// <summary>Only the first document needs no <c>---</c>.</summary>
    private bool ReadFirstDocument()
    {
        if (!Look())
            return false;
        if (_token.Kind is TokenKind.VersionDirective or TokenKind.TagDirective or TokenKind.DocumentStart or TokenKind.StreamEnd)
            return ReadExplicitDocument();
        Expect(ReaderStep.BareDocumentContent);
        return Tell(new(YamlEventKind.DocumentStart) { Start = _token.Start, ContentStart = _token.Start, End = _token.Start });
    }

    private bool ReadNextDocument()
    {
        if (!Look())
            return false;
        while (_token.Kind == TokenKind.DocumentEnd)
        {
            if (!UseAndLook())
                return false;
        }

        return ReadExplicitDocument();
    }

    private bool ReadExplicitDocument()
    {
        if (_token.Kind == TokenKind.StreamEnd)
        {
            Expect(ReaderStep.Nothing);
            return false;
        }

        var start = _token.Start;
        if (!TakeDirectives())
            return false;
        if (_token.Kind != TokenKind.DocumentStart)
            return FailAtToken(SyntaxMessages.DocumentExpected);
        var mark = _token;
        Use();
        Expect(ReaderStep.DocumentContent);
        return Tell(new(YamlEventKind.DocumentStart) { Start = start, ContentStart = mark.Start, End = mark.End });
    }

    private bool TakeDirectives()
    {
        for (var hasVersion = false; _token.Kind is TokenKind.VersionDirective or TokenKind.TagDirective;)
        {
            if (_token.Kind == TokenKind.TagDirective)
            {
                if (!_handles.Declare(_token.Value, _token.Suffix))
                    return FailAtToken(SyntaxMessages.TagTwice(_token.Value));
            }
            else
            {
                if (hasVersion)
                    return FailAtToken(SyntaxMessages.VersionTwice);
                if (_token.Value != "1.1")
                    return FailAtToken(SyntaxMessages.Version);
                hasVersion = true;
            }

            if (!UseAndLook())
                return false;
        }

        return true;
    }

    private bool ReadBareDocumentContent()
    {
        if (!Look())
            return false;
        Expect(ReaderStep.DocumentEnd);
        return ReadNode(NodePlace.Block);
    }

    private bool ReadDocumentContent()
    {
        if (!Look())
            return false;
        Expect(ReaderStep.DocumentEnd);
        return _token.Kind switch
        {
            TokenKind.VersionDirective or TokenKind.TagDirective or TokenKind.DocumentStart or TokenKind.DocumentEnd or TokenKind.StreamEnd =>
                TellEmptyScalar(_token.Start),
            _ => ReadNode(NodePlace.Block),
        };
    }

    private bool ReadDocumentEnd()
    {
        if (!Look())
            return false;
        var (start, end) = (_token.Start, _token.Start);
        if (_token.Kind == TokenKind.DocumentEnd)
        {
            end = _token.End;
            Use();
        }

        _handles.Clear();
        Expect(ReaderStep.NextDocument);
        return Tell(new(YamlEventKind.DocumentEnd) { Start = start, ContentStart = start, End = end });
    }

    private void Expect(ReaderStep step) => _open = _open with { Step = step };
}
