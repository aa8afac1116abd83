using CsCheck;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Yaml;

internal static class NastyTree
{
    public static Gen<YamlNode> WithStrings(Gen<TemplateText> texts) => Tree(texts, levels: 4);

    public static Gen<YamlNode> Known { get; } = WithStrings(NastyText.Known.Select(TemplateText.Literal));

    private static Gen<YamlNode> Tree(Gen<TemplateText> texts, int levels)
    {
        var scalars = Gen.Frequency(
            (6, texts.Select(text => (YamlNode)YamlScalar.String(text))),
            (1, Gen.Bool.Select(value => (YamlNode)YamlScalar.Bool(value))),
            (1, Gen.Long.Select(value => (YamlNode)YamlScalar.Int(value))),
            (1, Gen.OneOf<YamlNode>(YamlScalar.Null, YamlScalar.Octal("0644"), YamlScalar.Plain("1.5"), YamlScalar.Plain("~"))));
        if (levels == 0)
            return scalars;
        var inner = Tree(texts, levels - 1);
        return Gen.Frequency(
            (2, scalars),
            (2, inner.Array[0, 4].Select(items => (YamlNode)new YamlSequence(items))),
            (3, Gen.Select(texts, inner).Array[0, 4].Select(entries => (YamlNode)Mapping(entries))));
    }

    private static YamlMapping Mapping((TemplateText Key, YamlNode Value)[] entries)
    {
        var mapping = new YamlMapping();
        foreach (var (key, value) in entries)
            mapping.Set(YamlScalar.String(key), value);
        return mapping;
    }
}
