using FlatcarGen.Core.Text;
using FlatcarGen.Core.Ignition;
using FlatcarGen.Core.Ignition.Schema;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Butane.Reading;

/// <summary>
/// Finds keys that butane passes over. It looks at the document as it was written: behind an alias, and in what <c>&lt;&lt;</c> brings, it
/// sees nothing, and says so of an alias.
/// </summary>
internal sealed class UnusedKeys(Spelling spelling, SpecVersion version, Report report)
{
    public void Find(ConfigObject root, YamlNode node) => Find(root, root.Type, root.Path, node);

    private void Find(ConfigObject? read, ObjectType type, ConfigPath path, YamlNode node)
    {
        if (node is not YamlMapping { AliasRange: null } mapping)
        {
            var what = node.AliasRange is null ? "Nothing stands here" : "butane does not look behind an alias";
            report.Warn(ConfigProblem.UnreadPart, path, $"{what}, so unused keys are not found; write the {type.Name} out, or leave the key out.");
            return;
        }

        foreach (var entry in mapping)
        {
            var name = NameOf(entry.Key);
            var index = type.FindIndex(name, spelling, version);
            if (index < 0)
                Report(type, path, name, entry.Key, mapping);
            else
                FindIn(type.Fields[index], read?[index], path, entry.Value);
        }
    }

    private void FindIn(Field field, object? value, ConfigPath path, YamlNode node)
    {
        if (field.Kind == FieldKind.Object)
        {
            Find(value as ConfigObject, field.Type!, path.Child(field.NameIn(spelling)), node);
            return;
        }

        if (field.Kind != FieldKind.Objects || value is not ConfigList list || node is not YamlSequence { AliasRange: null } items)
            return;
        var listPath = path.Child(field.NameIn(spelling));
        // Null items are left out of the list, and butane pairs what is left with the items from the first on.
        for (var i = 0; i < list.Items.Count; i++)
            Find((ConfigObject)list.Items[i], field.Type!, listPath.Child(i), items[i]);
    }

    /// <summary>An alias in the place of a key is known here by the anchor's name.</summary>
    private static string NameOf(YamlScalar key) =>
        key is { AliasRange: { Length: > 1 } alias, Source: { } source }
            ? source.Value.Substring(alias.Start + 1, alias.Length - 1)
            : key.Text;

    private void Report(ObjectType type, ConfigPath path, string key, YamlScalar node, YamlMapping mapping)
    {
        if (type.FindIndex(key, spelling, SpecVersion.V3_4) >= 0)
        {
            report.Warn(ConfigProblem.NewerKey, path.KeyChild(key), $"The key '{key}' needs version 1.1.0 and is left out.");
            return;
        }

        var meant = NearestName.Of(key, type.NamesIn(spelling, version));
        var advice = meant is not null
            ? $"did you mean '{meant}'?"
            : $"here may stand {string.Join(", ", type.NamesIn(spelling, version))}.";
        report.Warn(
            ConfigProblem.UnusedKey,
            path.KeyChild(key),
            $"The key '{Shortened(key)}' is not known here and is left out; {advice}",
            meant is not null && node.AliasRange is null && !mapping.Contains(meant) ? meant : null);
    }

    private static string Shortened(string key) => key.Length <= 60 ? key : key.Substring(0, 60) + "…";
}
