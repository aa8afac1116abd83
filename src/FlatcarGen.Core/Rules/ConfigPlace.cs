using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules;

/// <summary>Which characters a finding marks that is about a node of a configuration.</summary>
internal static class ConfigPlace
{
    /// <summary>What the entries of Butane's lists are known by.</summary>
    private static readonly string[] Names = ["path", "name", "device", "label", "number"];

    /// <summary>
    /// A scalar as a whole, or its first line; for a mapping what it is known by, or its first key; for a list its first item. Null where
    /// nobody wrote any of it.
    /// </summary>
    public static Place? Of(YamlNode? node) => Of(node, Names);

    /// <summary>As <see cref="Of(YamlNode?)"/>, whatever a mapping is known by.</summary>
    public static Place? OfFirstKey(YamlNode? node) => Of(node, []);

    private static Place? Of(YamlNode? node, string[] names)
    {
        while (node is YamlSequence { AliasRange: null, Count: > 0 } list)
            node = list[0];
        if (node is not YamlMapping { AliasRange: null, Count: > 0 } mapping)
            return FirstLine(node?.PlaceInDocument);
        var named = names.Select(mapping.Find).OfType<YamlScalar>().FirstOrDefault(IsWritten);
        var marked = named ?? mapping
            .Select(entry => entry.Key)
            .FirstOrDefault(IsWritten) ?? YamlWalk.Scalars(mapping)
            .FirstOrDefault(IsWritten);
        return marked?.PlaceInDocument;
    }

    /// <summary>The first of several that somebody wrote.</summary>
    public static Place? OfFirst(params YamlNode?[] nodes) =>
        nodes.Select(Of).FirstOrDefault(place => place is { Text.At.Id: > 0 });

    private static bool IsWritten(YamlScalar scalar) => scalar.PlaceInDocument is { Text.At.Id: > 0 };

    private static Place? FirstLine(Place? place)
    {
        if (place is not { Text: var text, Range: { } range })
            return place;
        var end = range.End > text.Value.Length ? -1 : text.Value.IndexOf('\n', range.Start, range.Length);
        if (end <= range.Start)
            return place;
        return new Place(text, TextRange.FromBounds(range.Start, text.Value[end - 1] == '\r' ? end - 1 : end));
    }
}
