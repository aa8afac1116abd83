namespace FlatcarGen.Core.Yaml;

/// <summary>What makes two items of a list the same one when lists are merged.</summary>
public sealed class ListRule
{
    private readonly string[] _path;
    private readonly string[] _fields;

    /// <param name="path">
    /// The keys that lead to the list, with dots between them; items of lists on the way count for nothing.
    /// It is the end of a path: <c>extraArgs</c> means every list under that key.
    /// </param>
    /// <param name="fields">The keys one of which names an item, the first that it has; none where the item itself is its name.</param>
    public ListRule(string path, params string[] fields)
    {
        _path = path.Split('.');
        _fields = fields;
    }

    internal bool IsFor(IReadOnlyList<string> path)
    {
        var skipped = path.Count - _path.Length;
        return skipped >= 0 && !_path.Where((key, i) => key != path[skipped + i]).Any();
    }

    /// <summary>The name of an item, or null where it has none.</summary>
    internal string? NameOf(YamlNode item)
    {
        if (_fields.Length == 0)
            return (item as YamlScalar)?.Text;
        foreach (var field in _fields)
        {
            if (item is YamlMapping mapping && mapping.Find(field) is YamlScalar { IsNull: false } name)
                return field + "=" + name.Text;
        }

        return null;
    }
}
