using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Yaml;

/// <summary>A mapping or a sequence whose end has not been read yet.</summary>
/// <param name="node">The mapping or sequence.</param>
/// <param name="start">Where it begins.</param>
/// <param name="anchor">Its anchor; empty for none.</param>
/// <param name="dialect">Whose YAML it is.</param>
internal sealed class OpenNode(YamlNode node, int start, string anchor, YamlDialect dialect)
{
    private YamlScalar? _key;
    private bool _hasKey;
    private bool _isMergedAgain;
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
            ((YamlMapping)node).Set(_key, _isMergedAgain ? Joined(_key, child.Node) : child.Node);
        _hasKey = false;
        return null;
    }

    /// <summary>A key that cannot be used is skipped with its value.</summary>
    private YamlProblem? TakeKey(YamlNode child, TextRange place)
    {
        _hasKey = true;
        _isMergedAgain = false;
        _key = child as YamlScalar;
        if (_key is null)
            return Skip(new(place, "A key must be a single value, not a list or a mapping.", IsLocal: true));
        if (((YamlMapping)node).FindEntry(_key.Text) is not { } known)
            return null;
        if (dialect == YamlDialect.Kubeadm && IsMerge(_key) && IsMerge(known.Key))
        {
            _isMergedAgain = true;
            return null;
        }

        var text = _key.Text;
        _key = null;
        return Skip(new(place, $"The key '{Shortened(text)}' is in this mapping already; keep one of them.", IsLocal: true));
    }

    /// <summary>Several merge keys say what one with a list of their values does.</summary>
    private YamlSequence Joined(YamlScalar key, YamlNode value)
    {
        var known = ((YamlMapping)node).Find(key.Text)!;
        var joined = known is YamlSequence { Range: null } begun ? begun : new YamlSequence(ItemsOf(known));
        foreach (var item in ItemsOf(value))
            joined.Add(item);
        return joined;

        static IEnumerable<YamlNode> ItemsOf(YamlNode merged) => merged is YamlSequence { AliasRange: null } several ? several : [merged];
    }

    private static bool IsMerge(YamlScalar key) => key is { Text: "<<", Style: YamlStyle.Plain, Tag: "", AliasRange: null };

    private YamlProblem Skip(YamlProblem problem)
    {
        ((YamlMapping)node).AddKeyProblem(problem);
        return problem;
    }

    private static string Shortened(string key) => key.Length <= 60 ? key : key.Substring(0, 60) + "…";
}
