namespace FlatcarGen.Core.Yaml.Events;

/// <summary>
/// Reads a YAML text step by step, and takes and refuses what go-yaml does, with which butane and kubeadm read. It never throws, calls
/// itself only so deep, and takes time in proportion to the text's length. Characters that YAML forbids are others like any.
/// </summary>
internal sealed partial class YamlEventReader
{
    private readonly TextCursor _cursor;
    private readonly TokenScanner _scanner;
    private readonly TagHandles _handles = new();
    private readonly Stack<OpenCollection> _outer = new();
    private OpenCollection _open = new(ReaderStep.StreamStart, 0);
    private Token _token;
    private bool _hasToken;

    public YamlEventReader(string text, YamlDialect dialect = YamlDialect.Butane)
    {
        // A NUL stands for the text's end in here; no reader lets one through anyway.
        _cursor = new(text.Replace('\0', '\uFFFD'), start: text.Length > 0 && text[0] == YamlCharacters.ByteOrderMark ? 1 : 0);
        _scanner = new(_cursor, dialect);
    }

    /// <summary>What <see cref="Read"/> found.</summary>
    public YamlEvent Current { get; private set; }

    /// <summary>Why there is nothing more to read, if that is not the text's end.</summary>
    public SyntaxError? Error => _cursor.Error;

    /// <summary>How far the text has been looked at.</summary>
    public int Position => _cursor.Position;

    /// <summary>Goes to the next event; false at the end of the text, and where it is no YAML.</summary>
    public bool Read() => Error is null && _open.Step switch
    {
        ReaderStep.StreamStart => ReadStreamStart(),
        ReaderStep.FirstDocument => ReadFirstDocument(),
        ReaderStep.NextDocument => ReadNextDocument(),
        ReaderStep.BareDocumentContent => ReadBareDocumentContent(),
        ReaderStep.DocumentContent => ReadDocumentContent(),
        ReaderStep.DocumentEnd => ReadDocumentEnd(),
        ReaderStep.BlockItem => ReadBlockItem(),
        ReaderStep.UnindentedItem => ReadUnindentedItem(),
        ReaderStep.BlockKey => ReadBlockKey(),
        ReaderStep.BlockValue => ReadBlockValue(),
        ReaderStep.FirstFlowItem => ReadFlowItem(isFirst: true),
        ReaderStep.FlowItem => ReadFlowItem(isFirst: false),
        ReaderStep.PairKey => ReadPairKey(),
        ReaderStep.PairValue => ReadPairValue(),
        ReaderStep.PairEnd => ReadPairEnd(),
        ReaderStep.FirstFlowKey => ReadFlowKey(isFirst: true),
        ReaderStep.FlowKey => ReadFlowKey(isFirst: false),
        ReaderStep.FlowValue => ReadFlowValue(),
        ReaderStep.FlowNoValue => ReadFlowNoValue(),
        _ => false,
    };

    /// <summary>Looks at the next token, <see cref="_token"/>, which stays the next one until it is used.</summary>
    private bool Look()
    {
        if (_hasToken)
            return true;
        if (!_scanner.Fill())
            return false;
        _token = _scanner.Next;
        return _hasToken = true;
    }

    private void Use()
    {
        _scanner.Use();
        _hasToken = false;
    }

    private bool UseAndLook()
    {
        Use();
        return Look();
    }

    private bool Tell(in YamlEvent found)
    {
        Current = found;
        return true;
    }

    private bool TellEmptyScalar(int position) =>
        Tell(new(YamlEventKind.Scalar) { Start = position, ContentStart = position, End = position, Style = YamlStyle.Plain });

    private bool FailAtToken(string message) => _cursor.Fail(_token.Start, _token.End, message);
}
