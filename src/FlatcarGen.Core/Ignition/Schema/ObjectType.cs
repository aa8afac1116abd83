namespace FlatcarGen.Core.Ignition.Schema;

/// <summary>A kind of object in a config: its fields, in the order in which Ignition's JSON has them.</summary>
internal sealed class ObjectType
{
    private readonly Dictionary<string, int> _indexes;
    private readonly Dictionary<string, int> _butaneIndexes;

    public ObjectType(string name, params Field[] fields)
    {
        (Name, Fields) = (name, fields);
        _indexes = IndexBy(fields, field => field.Name);
        _butaneIndexes = IndexBy(fields, field => field.ButaneName);
    }

    /// <summary>What a reader would call it.</summary>
    public string Name { get; }

    public IReadOnlyList<Field> Fields { get; }

    /// <summary>The field that tells one object of a list from the others; null where there is none.</summary>
    public string? Key { get; init; }

    /// <summary>The index of a field by Ignition's name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such field: a mistake in this program.</exception>
    public int IndexOf(string name) => _indexes[name];

    /// <summary>The index of a field by Ignition's name; -1 for none.</summary>
    public int FindIndex(string name) => _indexes.TryGetValue(name, out var index) ? index : -1;

    /// <summary>The index of a field that a Butane document of a version may have, by Butane's name; -1 for none.</summary>
    public int FindButaneIndex(string name, SpecVersion version) =>
        _butaneIndexes.TryGetValue(name, out var index) && IsInButane(Fields[index], version) ? index : -1;

    /// <summary>The names that a Butane document of a version may use.</summary>
    public IEnumerable<string> ButaneNames(SpecVersion version) =>
        Fields.Where(field => IsInButane(field, version)).Select(field => field.ButaneName);

    private static bool IsInButane(Field field, SpecVersion version) => !field.IsOfIgnitionAlone && field.Since <= version;

    private static Dictionary<string, int> IndexBy(Field[] fields, Func<Field, string> name)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Length; i++)
            indexes.Add(name(fields[i]), i);
        return indexes;
    }
}
