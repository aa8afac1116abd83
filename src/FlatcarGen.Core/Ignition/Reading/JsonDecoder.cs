using System.Globalization;
using FlatcarGen.Core.Ignition.Schema;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Ignition.Reading;

/// <summary>
/// Reads JSON into the objects of a schema as Go's encoding/json does: keys that the schema does not have are passed over, upper and lower
/// case are the same, and null is an empty value.
/// </summary>
internal sealed class JsonDecoder(SpecVersion version)
{
    /// <summary>Whether something had the wrong type.</summary>
    public bool HasFailed { get; private set; }

    public ConfigObject Decode(YamlNode node, ObjectType type, ConfigPath path)
    {
        var result = new ConfigObject(type, path) { Spelling = Spelling.Ignition };
        if (node is not YamlMapping mapping)
        {
            HasFailed |= !node.IsNull;
            return result;
        }

        foreach (var (key, value) in mapping)
        {
            var index = IndexOf(type, key.Text);
            if (index >= 0 && !value.IsNull)
                result.Set(index, Value(type.Fields[index], value, path.Child(type.Fields[index].Name)));
        }

        return result;
    }

    private int IndexOf(ObjectType type, string key)
    {
        var exact = type.FindIndex(key, Spelling.Ignition, version);
        return exact >= 0 || type.NamesIn(Spelling.Ignition, version).FirstOrDefault(name => Same(name, key)) is not { } folded
            ? exact
            : type.IndexOf(folded);
    }

    private static bool Same(string name, string key) => string.Equals(name, key, StringComparison.OrdinalIgnoreCase);

    private object? Value(Field field, YamlNode node, ConfigPath path)
    {
        object? value = (field.Kind, node) switch
        {
            (FieldKind.Object, _) => Decode(node, field.Type!, path),
            (FieldKind.Text, YamlScalar { IsPlain: false } text) => text.Text,
            (FieldKind.Integer, YamlScalar { IsPlain: true } number) => Integer(number.Text),
            (FieldKind.Boolean, YamlScalar { IsPlain: true, Text: "true" or "false" } boolean) => boolean.Text == "true",
            (FieldKind.Texts or FieldKind.Objects, YamlSequence items) => List(field, items, path),
            _ => null,
        };
        HasFailed |= value is null;
        return value;
    }

    private ConfigList List(Field field, YamlSequence items, ConfigPath path)
    {
        var list = new ConfigList(path);
        foreach (var item in items)
        {
            if (field.Type is { } type)
            {
                list.Items.Add(Decode(item, type, path.Child(list.Items.Count)));
            }
            else
            {
                HasFailed |= !item.IsNull && item is not YamlScalar { IsPlain: false };
                list.Items.Add(item is YamlScalar { IsPlain: false } text ? text.Text : "");
            }
        }

        return list;
    }

    private static object? Integer(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
