using System.Globalization;
using FlatcarGen.Core.Ignition.Schema;
using FlatcarGen.Core.Ignition.Translating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Ignition.Checks;

/// <summary>Finds entries of lists that Ignition takes for the same thing: two files of one path, a key that stands there twice.</summary>
internal sealed class Duplicates(Report report, ICompressor? compressor)
{
    public void Check(ConfigObject root)
    {
        foreach (var item in ConfigWalk.WithObjectsIn(root))
        {
            Dictionary<string, HashSet<string>>? spaces = null;
            for (var i = 0; i < item.Type.Fields.Count; i++)
            {
                var field = item.Type.Fields[i];
                if (!field.IsList || field.MayRepeat || item[i] is not ConfigList list)
                    continue;
                var space = field.NameSpace ?? field.Name;
                spaces ??= new(StringComparer.Ordinal);
                if (!spaces.TryGetValue(space, out var known))
                    spaces[space] = known = new(StringComparer.Ordinal);
                CheckList(list, known);
            }
        }
    }

    private void CheckList(ConfigList list, HashSet<string> known)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            var key = KeyOf(list.Items[i]);
            if (key.IndexOf(MappedText.Unknown) >= 0 || known.Add(key))
                continue;
            var path = list.Items[i] is ConfigObject item ? item.Path : list.PathOf(i);
            report.Error(ConfigProblem.Duplicate, path, "This is there already; keep one of them.");
        }
    }

    private string KeyOf(object item)
    {
        if (item is not ConfigObject entry)
            return ConfigObject.TextOf(item)!;
        if (entry.Type == ConfigSchema.Partition)
            return PartitionKey(entry);
        if (entry.Type.Key is not { } key)
            return "";
        return entry[entry.Type.IndexOf(key)] is DataSource source ? SourceKey(source) : entry.Text(key) ?? "";
    }

    private string SourceKey(DataSource source) =>
        source.IsUnknown ? MappedText.Unknown.ToString() : DataUrlForm.Of(source, compressor).ToUrl();

    private static string PartitionKey(ConfigObject partition)
    {
        if (partition.Integer("number") is { } number and not 0)
            return "number:" + number.ToString(CultureInfo.InvariantCulture);
        if (partition[partition.Type.IndexOf("number")] == ConfigObject.Unknown)
            return MappedText.Unknown.ToString();
        return partition.Text("label") is { } label ? "label:" + label : "";
    }
}
