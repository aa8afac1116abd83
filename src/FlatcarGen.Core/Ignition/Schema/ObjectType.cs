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

    /// <summary>The index of a field that a document of a version may have; -1 for none.</summary>
    public int FindIndex(string name, Spelling spelling, SpecVersion version) =>
        (spelling == Spelling.Butane ? _butaneIndexes : _indexes).TryGetValue(name, out var index) && Fields[index].IsIn(spelling, version)
            ? index
            : -1;

    /// <summary>The names that a document of a version may use.</summary>
    public IEnumerable<string> NamesIn(Spelling spelling, SpecVersion version) =>
        Fields.Where(field => field.IsIn(spelling, version)).Select(field => field.NameIn(spelling));

    private static Dictionary<string, int> IndexBy(Field[] fields, Func<Field, string> name)
    {
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Length; i++)
            indexes.Add(name(fields[i]), i);
        return indexes;
    }
}
