using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm.Migration;

/// <summary>What a config comes to, however it is written: the proof that changes of its text were the right ones.</summary>
internal static class ConfigMeaning
{
    /// <summary>A mapping with the values under a path changed; null takes one out. What merge keys bring in is changed as well.</summary>
    public static YamlNode Change(YamlNode node, string[] path, Func<YamlNode, YamlNode?> change, int at = 0)
    {
        if (node is not YamlMapping mapping)
            return node;
        var changed = new YamlMapping();
        foreach (var (key, value) in mapping)
        {
            var result = key.Text == "<<" ? ChangeMerged(value, path, change, at)
                : key.Text != path[at] ? value
                : at + 1 < path.Length ? Change(value, path, change, at + 1)
                : change(value);
            if (result is not null)
                changed.Set(key, result);
        }

        return changed;
    }

    /// <summary>The <c>&lt;&lt;</c> that brings in a value under a path; null where none does.</summary>
    public static YamlScalar? MergedAt(YamlMapping mapping, string[] path, int at = 0)
    {
        foreach (var (key, value) in mapping)
        {
            if (key.Text == "<<" && (value is YamlSequence several ? several : [value]).Any(merged => HasAt(merged, path, at)))
                return key;
            if (key.Text == path[at] && at + 1 < path.Length && value is YamlMapping inner && MergedAt(inner, path, at + 1) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>Flags in the form of v1beta4.</summary>
    public static YamlNode ListOf(YamlNode args) => args is YamlMapping map
        ? new YamlSequence(map.Select(entry => new YamlMapping { ["name"] = TextOf(entry.Key.Text), ["value"] = entry.Value }))
        : args;

    /// <summary>A text as it would be read: what looks like a placeholder in it is none that was escaped.</summary>
    public static YamlScalar TextOf(string text) => YamlScalar.String(new DeclaredText(text, Anchor.None));

    /// <summary>A mapping in which one value is another, or is there now.</summary>
    public static YamlMapping With(YamlMapping mapping, string key, YamlNode value)
    {
        var changed = new YamlMapping();
        foreach (var entry in mapping)
            changed.Set(entry.Key, entry.Value);
        return changed.Set(YamlScalar.String(key), value);
    }

    public static bool AreSame(IReadOnlyList<YamlNode> a, IReadOnlyList<YamlNode> b) =>
        a.Count == b.Count && a.Zip(b, AreSame).All(same => same);

    /// <summary>Whether two trees mean the same; the order of keys means nothing.</summary>
    public static bool AreSame(YamlNode a, YamlNode b) => (a, b) switch
    {
        (YamlScalar x, YamlScalar y) => AreSame(x, y),
        (YamlSequence x, YamlSequence y) => x.Tag == y.Tag && AreSame((IReadOnlyList<YamlNode>)x, y),
        (YamlMapping x, YamlMapping y) => x.Tag == y.Tag && x.Count == y.Count && x.KeyProblems.Count == y.KeyProblems.Count
            && x.All(entry => y.FindEntry(entry.Key.Text) is var (key, value) && AreSame(entry.Key, key) && AreSame(entry.Value, value)),
        _ => false,
    };

    /// <summary>As JSON has them, quotes and tags are forgotten.</summary>
    private static bool AreSame(YamlScalar a, YamlScalar b) =>
        (a.Text == b.Text && a.Tag == b.Tag && a.IsPlain == b.IsPlain)
        || ScalarResolver.Resolve(a, a.Text) == ScalarResolver.Resolve(b, b.Text);

    private static bool HasAt(YamlNode node, string[] path, int at) => node is YamlMapping mapping
        && (MergedAt(mapping, path, at) is not null
            || (mapping.Find(path[at]) is { } value && (at + 1 == path.Length || HasAt(value, path, at + 1))));

    private static YamlNode ChangeMerged(YamlNode merged, string[] path, Func<YamlNode, YamlNode?> change, int at) =>
        merged is YamlSequence several
            ? new YamlSequence(several.Select(item => Change(item, path, change, at)))
            : Change(merged, path, change, at);
}
