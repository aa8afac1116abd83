using FlatcarGen.Core.Kubeadm.Migration;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Files;

/// <summary>The texts that a Butane document writes into files: <c>storage.files[].contents.inline</c>.</summary>
internal static class InlineContents
{
    public static IEnumerable<YamlScalar> In(YamlMapping root)
    {
        if (root.Find("storage") is not YamlMapping storage || storage.Find("files") is not YamlSequence files)
            yield break;
        foreach (var file in files.OfType<YamlMapping>())
        {
            if (file.Find("contents") is YamlMapping contents && contents.Find("inline") is YamlScalar { IsNull: false } inline)
                yield return inline;
        }
    }

    /// <summary>The tree with other texts in the place of some scalars.</summary>
    public static YamlNode Replaced(YamlNode node, IReadOnlyDictionary<YamlNode, string> texts)
    {
        if (texts.TryGetValue(node, out var text))
            return ConfigMeaning.TextOf(text);
        switch (node)
        {
            case YamlMapping mapping:
                var entries = new YamlMapping { Notes = mapping.Notes };
                foreach (var (key, value) in mapping)
                    entries.Set(key, Replaced(value, texts));
                return entries;
            case YamlSequence sequence:
                return new YamlSequence(sequence.Select(item => Replaced(item, texts))) { Notes = sequence.Notes };
            default:
                return node;
        }
    }
}
