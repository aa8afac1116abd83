using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Kubeadm;

/// <summary>Lists of declared texts as YAML.</summary>
internal static class Texts
{
    /// <summary>The list, or null where it is empty.</summary>
    public static YamlSequence? Of(EquatableArray<DeclaredText> texts) =>
        texts.Count == 0 ? null : new YamlSequence(texts.Select(text => (YamlNode)text.ToTemplate()));
}
