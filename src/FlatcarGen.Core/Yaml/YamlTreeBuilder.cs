using FlatcarGen.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FlatcarGen.Core.Yaml;

/// <summary>Makes trees of the parser's events, with a stack of its own.</summary>
internal sealed class YamlTreeBuilder(MappedText source, int offset, ProblemList problems)
{
    private readonly string _text = source.Value;
    private readonly List<YamlNode> _roots = [];
    private readonly Stack<OpenNode> _open = new();
    private readonly AnchorTable _anchors = new();
    private readonly WordTable _words = new();
    private readonly EventPlaces _places = new(source.Value, offset);
    private int _brackets;
    private int _checkedForTab = -1;

    /// <summary>Where the last event ended.</summary>
    public int Position { get; private set; }

    /// <summary>The position of the innermost bracket that is open.</summary>
    public int? OpenBracket => _open.FirstOrDefault(open => open.IsBracketed)?.Start;

    private int MaxHeightHere => YamlReader.MaxDepth - _open.Count;

    /// <summary>Takes the next event; false is to stop, as the tree gets too deep.</summary>
    public bool Take(ParsingEvent e)
    {
        switch (e)
        {
            case DocumentStart start:
                _anchors.Clear();
                Report(StricterReaders.FindIn(start, _places.Of(start)));
                break;
            case Scalar scalar:
                TakeScalar(scalar);
                break;
            case AnchorAlias alias:
                TakeAlias(alias);
                break;
            case MappingStart or SequenceStart:
                if (!Open((NodeEvent)e))
                    return false;
                break;
            case MappingEnd or SequenceEnd:
                Close(_places.EndOfCollection(_open.Peek(), e));
                break;
        }

        Position = Math.Max(Position, _places.End(e));
        return true;
    }

    /// <summary>The documents, with whatever is still open closed where reading stopped.</summary>
    public IReadOnlyList<YamlNode> Finish()
    {
        while (_open.Count > 0)
            Close(_open.Peek().ContentEnd);
        return _roots;
    }

    private void TakeScalar(Scalar e)
    {
        var range = _places.OfScalar(e, Position);
        var tag = e.Tag.IsEmpty ? "" : e.Tag.Value;
        var isPlain = YamlTags.IsTypeFromText(tag, isQuoted: e.Style != ScalarStyle.Plain);
        if (e.Style == ScalarStyle.DoubleQuoted)
            Report(StricterReaders.FindEscapeIn(_text, range));
        if (range.Length > 0)
            FindTabBefore(range.Start);
        var read = YamlScalar.Read(_words.Find(e.Value), EventPlaces.StyleOf(e.Style), isPlain, source, range);
        read.Notes = NotesOf(e);
        var scalar = new MeasuredNode(read);
        _anchors.Define(e.Anchor, scalar);
        Attach(scalar, range);
    }

    private void TakeAlias(AnchorAlias e)
    {
        var range = _places.Of(e);
        var found = _anchors.Find(e.Value, range, MaxHeightHere, out var whyNot, out var around);
        if (found is { } tree)
        {
            Attach(tree, range);
            return;
        }

        var problem = new YamlProblem(range, whyNot!, IsLocal: around is not null);
        problems.Add(problem);
        var nothing = YamlScalar.Read("", YamlStyle.Plain, isPlain: true, source, range);
        nothing.Notes = new() { Problem = problem, Alias = range, Around = around };
        Attach(new(nothing), range);
    }

    private bool Open(NodeEvent e)
    {
        var start = _places.StartOfContent(e);
        if (MaxHeightHere <= 1)
        {
            problems.Add(new TextRange(start, 0), $"This lies more than {YamlReader.MaxDepth} levels deep; FlatcarGen reads no deeper.");
            return false;
        }

        FindTabBefore(start);
        var isMapping = e is MappingStart;
        var isFlow = e is MappingStart { Style: MappingStyle.Flow } or SequenceStart { Style: SequenceStyle.Flow };
        var isBracketed = isFlow && start < _text.Length && _text[start] == (isMapping ? '{' : '[');
        var notes = NotesOf(e);
        YamlNode node = isMapping ? new YamlMapping { Notes = notes } : new YamlSequence { Notes = notes };
        _open.Push(new(node, isFlow && !isBracketed ? null : start, isBracketed, e.Anchor));
        _anchors.Open(e.Anchor, node);
        _brackets += isBracketed ? 1 : 0;
        return true;
    }

    private NodeNotes? NotesOf(NodeEvent e) =>
        e.Anchor.IsEmpty && e.Tag.IsEmpty ? null : new() { Tag = e.Tag.IsEmpty ? "" : e.Tag.Value, Start = _places.Start(e) };

    private void Close(int end)
    {
        var closed = _open.Pop();
        _brackets -= closed.IsBracketed ? 1 : 0;
        var range = TextRange.FromBounds(closed.Start, Math.Max(closed.Start, end));
        (closed.Tree.Node.Source, closed.Tree.Node.Range) = (source, range);
        (closed.Tree.Node as YamlMapping)?.Trim();
        _anchors.Define(closed.Anchor, closed.Tree);
        Attach(closed.Tree, range);
    }

    private void Attach(MeasuredNode tree, TextRange place)
    {
        if (_open.Count == 0)
            _roots.Add(tree.Node);
        else
            Report(_open.Peek().Take(tree, place));
    }

    /// <summary>A mapping begins with its first key: the tab before it is told of once.</summary>
    private void FindTabBefore(int start)
    {
        if (_brackets == 0 && start != _checkedForTab)
            Report(StricterReaders.FindTabBefore(_text, start));
        _checkedForTab = start;
    }

    private void Report(YamlProblem? problem)
    {
        if (problem is { } found)
            problems.Add(found);
    }
}
