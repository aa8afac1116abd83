using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Rules.Kubeadm;

/// <summary>Writes further items into lists.</summary>
internal static class ListItem
{
    /// <summary>A fix that adds an item behind another, in C#, in a list of YAML with an item a line, or in one in brackets; null where none fits.</summary>
    public static Fix? InsertBehind(YamlScalar item, string added)
    {
        var title = $"Add {added}";
        if (item.Declaration is { } option)
            return new(title, EquatableArray.Create(new TextEdit(option.At, null, added)));
        if (item is not { Place: { Range: { } range, Text: var source } } || range.End > source.Value.Length)
            return null;
        var line = range.Start == 0 ? 0 : source.Value.LastIndexOf('\n', range.Start - 1) + 1;
        var before = source.Value.Substring(line, range.Start - line);
        var separator = before.TrimStart() is "- " ? "\n" + before
            : before.TrimEnd() is [.., '[' or ','] ? ", "
            : null;
        return separator is null ? null : new(title, EquatableArray.Create(new TextEdit(source.At, new(range.End, 0), separator + added)));
    }
}
