using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml.Events;

namespace FlatcarGen.Core.Yaml;

/// <summary>Makes trees of a reader's events, with a stack of its own.</summary>
internal sealed class YamlTreeBuilder(MappedText source, ProblemList problems, int maxAliasedNodes, YamlDialect dialect)
{
    private readonly List<YamlNode> _roots = [];
    private readonly Stack<OpenNode> _open = new();
    private readonly AnchorTable _anchors = new(maxAliasedNodes);
    private readonly WordTable _words = new();

    private int MaxHeightHere => YamlReader.MaxDepth - _open.Count;

    /// <summary>Takes the next event; false is to stop, as the tree gets too deep.</summary>
    public bool Take(in YamlEvent e)
    {
        switch (e.Kind)
        {
            case YamlEventKind.DocumentStart:
                _anchors.Clear();
                break;
            case YamlEventKind.Scalar:
                TakeScalar(e);
                break;
            case YamlEventKind.Alias:
                TakeAlias(e);
                break;
            case YamlEventKind.MappingStart or YamlEventKind.SequenceStart:
                return Open(e);
            case YamlEventKind.MappingEnd or YamlEventKind.SequenceEnd:
                Close(e.Form == CollectionForm.Bracketed ? e.End : _open.Peek().ContentEnd);
                break;
        }

        return true;
    }

    /// <summary>The documents, with whatever is still open closed where reading stopped.</summary>
    public IReadOnlyList<YamlNode> Finish()
    {
        while (_open.Count > 0)
            Close(_open.Peek().ContentEnd);
        return _roots;
    }

    private void TakeScalar(in YamlEvent e)
    {
        var range = TextRange.FromBounds(e.ContentStart, e.End);
        var isPlain = YamlTags.IsTypeFromText(e.Tag, isQuoted: e.Style != YamlStyle.Plain);
        var read = YamlScalar.Read(_words.Find(e.Value), e.Style, isPlain, source, range);
        read.Notes = NotesOf(e);
        var scalar = new MeasuredNode(read);
        _anchors.Define(e.Anchor, scalar);
        Attach(scalar, range);
    }

    private void TakeAlias(in YamlEvent e)
    {
        var range = TextRange.FromBounds(e.Start, e.End);
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

    private bool Open(in YamlEvent e)
    {
        if (MaxHeightHere <= 1)
        {
            problems.Add(new TextRange(e.ContentStart, 0), $"This lies more than {YamlReader.MaxDepth} levels deep; FlatcarGen reads no deeper.");
            return false;
        }

        var notes = NotesOf(e);
        YamlNode node = e.Kind == YamlEventKind.MappingStart ? new YamlMapping { Notes = notes } : new YamlSequence { Notes = notes };
        _open.Push(new(node, e.ContentStart, e.Anchor, dialect));
        _anchors.Open(e.Anchor, node);
        return true;
    }

    private static NodeNotes? NotesOf(in YamlEvent e) =>
        e.Anchor.Length == 0 && e.Tag.Length == 0 ? null : new() { Tag = e.Tag, Start = e.Start };

    private void Close(int end)
    {
        var closed = _open.Pop();
        var range = TextRange.FromBounds(closed.Start, Math.Max(closed.Start, end));
        (closed.Tree.Node.Source, closed.Tree.Node.Range) = (source, range);
        (closed.Tree.Node as YamlMapping)?.Trim();
        _anchors.Close(closed.Anchor, closed.Tree);
        Attach(closed.Tree, range);
    }

    private void Attach(MeasuredNode tree, TextRange place)
    {
        if (_open.Count == 0)
            _roots.Add(tree.Node);
        else if (_open.Peek().Take(tree, place) is { } problem)
            problems.Add(problem);
    }
}
