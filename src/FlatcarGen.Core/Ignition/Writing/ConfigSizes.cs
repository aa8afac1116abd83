namespace FlatcarGen.Core.Ignition.Writing;

/// <summary>Tells how much of a config's text each entry of its lists takes.</summary>
internal static class ConfigSizes
{
    public static IReadOnlyList<SizeShare> Of(ConfigObject root, ICompressor? compressor) =>
        ListsIn(root)
            .SelectMany(list => list.Items.OfType<ConfigObject>())
            .Select(item => new SizeShare(NameOf(item), item.Path.ToString(), SizeOf(item, compressor)))
            .OrderByDescending(share => share.Bytes)
            .ThenBy(share => share.Name, StringComparer.Ordinal)
            .ToList();

    /// <summary>The lists of the sections, without those of their entries.</summary>
    private static IEnumerable<ConfigList> ListsIn(ConfigObject item)
    {
        for (var i = 0; i < item.Type.Fields.Count; i++)
        {
            if (item[i] is ConfigList list)
            {
                yield return list;
            }
            else if (item[i] is ConfigObject inner)
            {
                foreach (var below in ListsIn(inner))
                    yield return below;
            }
        }
    }

    private static string NameOf(ConfigObject item) =>
        item.Type.Key is { } key && item.Text(key) is { Length: > 0 } name ? $"{item.Type.Name} {name}" : item.Type.Name;

    private static long SizeOf(ConfigObject item, ICompressor? compressor)
    {
        using var count = new MemoryStream();
        var output = new JsonOutput(count, pretty: false);
        new ConfigWriter(output, compressor).Write(item);
        output.Flush();
        return count.Length;
    }
}
