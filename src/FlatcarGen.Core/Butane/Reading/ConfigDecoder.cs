using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Ignition.Schema;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Butane.Reading;

/// <summary>
/// Reads a YAML tree into the objects of a schema as go-yaml 3.0.1 does: keys that the schema does not have are passed over unread, null
/// is no value, and null items of a list are left out. What has the wrong type is reported.
/// </summary>
/// <param name="version">The version whose fields there are.</param>
/// <param name="textOf">What is known of a scalar's text: <see cref="MappedText.Unknown"/> stands for the rest.</param>
/// <param name="report">Takes what is wrong.</param>
internal sealed class ConfigDecoder(SpecVersion version, Func<YamlScalar, string> textOf, Report report)
{
    private static readonly Dictionary<FieldKind, string> KindNames = new()
    {
        [FieldKind.Text] = "a text",
        [FieldKind.Integer] = "a whole number",
        [FieldKind.Boolean] = "true or false",
        [FieldKind.Object] = "a mapping",
        [FieldKind.Texts] = "a list",
        [FieldKind.Objects] = "a list",
    };

    /// <summary>Reads an object; null where there is none.</summary>
    public ConfigObject? Decode(YamlNode node, ObjectType type, ConfigPath path)
    {
        if (node is not YamlMapping mapping)
        {
            CheckNull(node, FieldKind.Object, path);
            return null;
        }

        var result = new ConfigObject(type, path);
        Take(mapping, result, taken: null);
        return result;
    }

    private void Take(YamlMapping mapping, ConfigObject into, HashSet<string>? taken)
    {
        if (mapping.KeyProblems.Count > 0)
        {
            foreach (var problem in mapping.KeyProblems)
                report.Add(ConfigProblem.DuplicateKey, into.Path, problem.Message, mapping.Source is { } source ? new Place(source.Source, source.ToSource(problem.Range)) : default(Place?));
            return;
        }

        YamlNode? merged = null;
        foreach (var (key, value) in mapping)
        {
            if (IsMerge(key))
            {
                merged = value;
                continue;
            }

            var name = ScalarReading.Of(key, key.Text);
            if (name.IsBroken)
                report.Add(ConfigProblem.BadKey, into.Path, "This key is not what its tag says.", key);
            if (name.IsNull || taken?.Add(key.Text) == false)
                continue;
            var index = into.Type.FindIndex(key.Text, Spelling.Butane, version);
            if (index >= 0 && DecodeField(into.Type.Fields[index], value, into.Path) is { } read)
                into.Set(index, read);
        }

        if (merged is not null)
            TakeMerged(merged, into, taken ?? new(mapping.Select(entry => entry.Key.Text), StringComparer.Ordinal));
    }

    private void TakeMerged(YamlNode merged, ConfigObject into, HashSet<string> taken)
    {
        if (merged is YamlSequence { AliasRange: null } several && several.All(item => item is YamlMapping))
        {
            foreach (var item in several)
                Take((YamlMapping)item, into, taken);
        }
        else if (merged is YamlMapping one)
        {
            Take(one, into, taken);
        }
        else
        {
            report.Add(ConfigProblem.WrongType, into.Path, "'<<' takes a mapping or a list of mappings.", merged);
        }
    }

    private object? DecodeField(Field field, YamlNode node, ConfigPath parent)
    {
        if (node is YamlScalar scalar)
            return DecodeScalar(field, scalar, parent);
        var path = parent.Child(field.ButaneName);
        if (field.Kind == FieldKind.Object && node is YamlMapping)
            return Decode(node, field.Type!, path);
        if (field.IsList && node is YamlSequence items)
            return DecodeList(field, items, path);
        Refuse(node, field.Kind, path);
        return null;
    }

    private ConfigList DecodeList(Field field, YamlSequence items, ConfigPath path)
    {
        var list = new ConfigList(path);
        foreach (var item in items)
        {
            var at = path.Child(list.Items.Count);
            var read = field.Type is { } type ? Decode(item, type, at) : DecodeText(item, at);
            if (read is not null)
                list.Items.Add(read);
        }

        return list;
    }

    private object? DecodeText(YamlNode node, ConfigPath path)
    {
        if (node is YamlScalar scalar)
            return ValueOf(scalar, FieldKind.Text, path);
        Refuse(node, FieldKind.Text, path);
        return null;
    }

    private object? DecodeScalar(Field field, YamlScalar scalar, ConfigPath parent) =>
        ValueOf(scalar, field.Kind, parent, field.ButaneName);

    private object? ValueOf(YamlScalar scalar, FieldKind kind, ConfigPath path, string? key = null)
    {
        if (scalar.AliasProblem is { } problem)
            report.Add(ConfigProblem.Syntax, key is null ? path : path.Child(key), problem.Message, scalar);
        var text = textOf(scalar);
        if (kind != FieldKind.Text && text.IndexOf(MappedText.Unknown) >= 0)
            return ConfigObject.Unknown;
        var reading = ScalarReading.Of(scalar, text);
        if (!reading.IsBroken)
        {
            if (reading.IsNull)
                return null;
            object? value = kind switch
            {
                FieldKind.Text => (object?)reading.Binary ?? text,
                FieldKind.Integer => reading.Integer,
                FieldKind.Boolean => reading.Boolean,
                _ => null,
            };
            if (value is not null)
                return value;
        }

        Refuse(scalar, kind, key is null ? path : path.Child(key));
        return null;
    }

    private void CheckNull(YamlNode node, FieldKind kind, ConfigPath path)
    {
        if (node is YamlScalar scalar)
            ValueOf(scalar, kind, path);
        else
            Refuse(node, kind, path);
    }

    private void Refuse(YamlNode node, FieldKind kind, ConfigPath path)
    {
        var found = node switch
        {
            YamlMapping => "a mapping",
            YamlSequence => "a list",
            _ when kind is FieldKind.Integer or FieldKind.Boolean => "something else",
            _ => "a single value",
        };
        report.Add(ConfigProblem.WrongType, path, $"Here belongs {KindNames[kind]}; this is {found}.", node);
    }

    private static bool IsMerge(YamlScalar key) =>
        key.Text == "<<" && (key.Tag.EndsWith(":merge", StringComparison.Ordinal) || (key.Style == YamlStyle.Plain && key.Tag is "" or "!"));
}
