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
/// <param name="textOf">What is known of a scalar's text: <see cref="MappedText.Unknown"/> stands for the rest. Null where all of it is.</param>
/// <param name="report">Takes what is wrong.</param>
internal sealed class ConfigDecoder(SpecVersion version, Func<YamlScalar, string>? textOf, Report report)
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

    private readonly AliasTrail _aliases = new();
    private bool _isTold;

    /// <summary>Reads an object; null where there is none.</summary>
    public ConfigObject? Decode(YamlNode node, ObjectType type, ConfigPath path) => (ConfigObject?)Read(node, FieldKind.Object, type, path);

    /// <summary>Reads a value of a kind at a path, or under a key at it; null where there is none.</summary>
    private object? Read(YamlNode node, FieldKind kind, ObjectType? type, ConfigPath path, string? key = null)
    {
        var read = Follow(node, path) is { } found ? ReadFound(found, kind, type, path, key) : null;
        _aliases.Leave(node);
        return read;
    }

    private object? ReadFound(YamlNode node, FieldKind kind, ObjectType? type, ConfigPath path, string? key)
    {
        if (node is YamlScalar scalar)
            return ValueOf(scalar, kind, path, key);
        var here = key is null ? path : path.Child(key);
        switch (node)
        {
            case YamlMapping mapping when kind == FieldKind.Object:
                var result = new ConfigObject(type!, here);
                Take(mapping, result, taken: null);
                return result;
            case YamlSequence items when kind is FieldKind.Texts or FieldKind.Objects:
                return ReadItems(items, kind == FieldKind.Texts ? FieldKind.Text : FieldKind.Object, type, here);
            default:
                ReportKeys(node as YamlMapping, here);
                Refuse(node, kind, here);
                return null;
        }
    }

    private ConfigList ReadItems(YamlSequence items, FieldKind kind, ObjectType? type, ConfigPath path)
    {
        var list = new ConfigList(path);
        foreach (var item in items)
        {
            if (Read(item, kind, type, path.Child(list.Items.Count)) is { } read)
                list.Items.Add(read);
        }

        return list;
    }

    private void Take(YamlMapping mapping, ConfigObject into, HashSet<string>? taken)
    {
        if (ReportKeys(mapping, into.Path))
            return;
        YamlNode? merged = null;
        foreach (var (key, value) in mapping)
        {
            if (IsMerge(key))
            {
                merged = value;
                continue;
            }

            _aliases.Count();
            var name = ScalarReading.Of(key, key.Text);
            if (key.AliasProblem is { } problem)
                report.Add(ConfigProblem.UnreadableKey, into.Path, problem.Message, key.PlaceInDocument, key);
            else if (name.IsBroken)
                report.Add(ConfigProblem.BadKey, into.Path, "This key is not what its tag says.", key.PlaceInDocument, key);
            if (name.IsNull || taken?.Add(key.Text) == false)
                continue;
            var index = into.Type.FindIndex(key.Text, Spelling.Butane, version);
            if (index >= 0
                && into.Type.Fields[index] is var field
                && Read(value, field.Kind, field.Type, into.Path, field.ButaneName) is { } read)
            {
                into.Set(index, read);
            }
        }

        if (merged is null)
            return;
        if (taken is null)
            _aliases.Count(mapping.Count);
        TakeMerged(merged, into, taken ?? new(mapping.Select(entry => entry.Key.Text), StringComparer.Ordinal));
    }

    /// <summary>Reports keys that cannot be used, as butane does before it looks what the mapping is to be.</summary>
    private bool ReportKeys(YamlMapping? mapping, ConfigPath path)
    {
        foreach (var problem in mapping?.KeyProblems ?? [])
            report.Add(ConfigProblem.UnreadableKey, path, problem.Message, mapping!.Source is { } source ? new(source.Source, source.ToSource(problem.Range)) : null);
        return mapping is { KeyProblems.Count: > 0 };
    }

    private void TakeMerged(YamlNode merged, ConfigObject into, HashSet<string> taken)
    {
        if (merged is not YamlSequence { AliasRange: null } several)
        {
            TakeOneMerged(merged, into, taken);
            return;
        }

        foreach (var item in several)
            TakeOneMerged(item, into, taken);
    }

    private void TakeOneMerged(YamlNode merged, ConfigObject into, HashSet<string> taken)
    {
        if ((merged.Around ?? merged) is not YamlMapping)
            report.Add(ConfigProblem.WrongType, into.Path, "'<<' takes a mapping or a list of mappings.", merged.PlaceInDocument, merged);
        else if (Follow(merged, into.Path) is YamlMapping found)
            Take(found, into, taken);
        _aliases.Leave(merged);
    }

    /// <summary>The node, or what an alias in it refers to; null where reading cannot go on.</summary>
    private YamlNode? Follow(YamlNode node, ConfigPath path)
    {
        if (_aliases.Enter(node))
            return node.Around ?? node;
        if (!_isTold)
            report.Add(ConfigProblem.WrongType, path, _aliases.Problem!, node.PlaceInDocument, node);
        _isTold = true;
        return null;
    }

    private object? ValueOf(YamlScalar scalar, FieldKind kind, ConfigPath path, string? key = null)
    {
        if (textOf is null && kind == FieldKind.Text && scalar is { IsInSource: true, Tag: "" })
            return scalar;
        var text = textOf?.Invoke(scalar) ?? scalar.Text;
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

    private void Refuse(YamlNode node, FieldKind kind, ConfigPath path)
    {
        var found = node switch
        {
            YamlMapping => "a mapping",
            YamlSequence => "a list",
            _ when kind is FieldKind.Integer or FieldKind.Boolean => "something else",
            _ => "a single value",
        };
        report.Add(ConfigProblem.WrongType, path, $"Here belongs {KindNames[kind]}; this is {found}.", node.PlaceAsWritten, node);
    }

    private static bool IsMerge(YamlScalar key) =>
        key is { Text: "<<", AliasRange: null }
            && (key.Tag.EndsWith(":merge", StringComparison.Ordinal) || (key.Style == YamlStyle.Plain && key.Tag is "" or "!"));
}
