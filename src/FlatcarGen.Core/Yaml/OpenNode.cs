using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>A mapping or a sequence whose end has not been read yet.</summary>
/// <param name="node">The mapping or sequence.</param>
/// <param name="start">Where it begins.</param>
/// <param name="anchor">Its anchor; empty for none.</param>
internal sealed class OpenNode(YamlNode node, int start, string anchor)
{
    private YamlScalar? _key;
    private bool _hasKey;
    private int _contentEnd;
    private int _count = 1;
    private int _height = 1;

    public int Start => start;

    /// <summary>Where the last node in it ended.</summary>
    public int ContentEnd => Math.Max(start, _contentEnd);

    public string Anchor => anchor;

    public MeasuredNode Tree => new(node, _count, _height);

    /// <summary>Takes the next item, key or value, which stands at a place; tells what is wrong with it.</summary>
    public YamlProblem? Take(MeasuredNode child, TextRange place)
    {
        _contentEnd = Math.Max(_contentEnd, place.End);
        _count += child.Count;
        _height = Math.Max(_height, child.Height + 1);
        if (node is YamlSequence sequence)
        {
            sequence.Add(child.Node);
            return null;
        }

        if (!_hasKey)
            return TakeKey(child.Node, place);
        if (_key is not null)
            ((YamlMapping)node).Set(_key, child.Node);
        _hasKey = false;
        return null;
    }

    /// <summary>A key that cannot be used is skipped with its value.</summary>
    private YamlProblem? TakeKey(YamlNode child, TextRange place)
    {
        _hasKey = true;
        _key = child as YamlScalar;
        if (_key is null)
            return Skip(new(place, "A key must be a single value, not a list or a mapping.", IsLocal: true));
        if (!((YamlMapping)node).Contains(_key.Text))
            return null;
        var text = _key.Text;
        _key = null;
        return Skip(new(place, $"The key '{Shortened(text)}' is in this mapping already; keep one of them.", IsLocal: true));
    }

    private YamlProblem Skip(YamlProblem problem)
    {
        ((YamlMapping)node).AddKeyProblem(problem);
        return problem;
    }

    private static string Shortened(string key) => key.Length <= 60 ? key : key.Substring(0, 60) + "…";
}
