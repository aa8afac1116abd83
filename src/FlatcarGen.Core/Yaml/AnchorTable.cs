using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>The anchors of a document, and how much its aliases may still add.</summary>
/// <param name="budget">How many nodes the aliases of the whole text may add.</param>
internal sealed class AnchorTable(int budget)
{
    private readonly Dictionary<string, (MeasuredNode Tree, bool IsOpen)> _anchors = new(StringComparer.Ordinal);
    private int _used;

    /// <summary>A new document knows no anchors; what its aliases may add is counted for the whole text.</summary>
    public void Clear() => _anchors.Clear();

    /// <summary>A node begins: an alias to it before it is defined would put it into itself.</summary>
    public void Open(string anchor, YamlNode node)
    {
        if (anchor.Length > 0)
            _anchors[anchor] = (new(node), IsOpen: true);
    }

    public void Define(string anchor, MeasuredNode tree)
    {
        if (anchor.Length > 0)
            _anchors[anchor] = (tree, IsOpen: false);
    }

    /// <summary>A node ends that was opened. If the same anchor stands in it again, that is the later one.</summary>
    public void Close(string anchor, MeasuredNode tree)
    {
        if (anchor.Length > 0 && _anchors.TryGetValue(anchor, out var known) && ReferenceEquals(known.Tree.Node, tree.Node))
            _anchors[anchor] = (tree, IsOpen: false);
    }

    /// <summary>A copy of the anchored node, or null and the reason, and the node where it is around the alias.</summary>
    public MeasuredNode? Find(string anchor, TextRange alias, int maxHeight, out string? whyNot, out YamlNode? around)
    {
        around = null;
        if (!_anchors.TryGetValue(anchor, out var known))
            whyNot = $"There is no anchor '&{anchor}' before this alias.";
        else if (known.IsOpen)
            (whyNot, around) = ($"'*{anchor}' stands inside the node that it refers to.", known.Tree.Node);
        else if (known.Tree.Height > maxHeight)
            whyNot = $"With '*{anchor}' this gets more than {YamlReader.MaxDepth} levels deep; FlatcarGen reads no deeper.";
        else if (known.Tree.Count > budget - _used)
            whyNot = $"With '*{anchor}' this text's aliases stand for more than {budget} nodes; use fewer.";
        else
        {
            whyNot = null;
            _used += known.Tree.Count;
            return known.Tree with { Node = known.Tree.Node.CopyFor(alias) };
        }

        return null;
    }
}
