using FlatcarGen.Core.Kubeadm.Releases;

namespace FlatcarGen.Core.Kubeadm.Schema;

/// <summary>A kind of object in a config.</summary>
internal sealed class ObjectType
{
    private readonly Dictionary<string, Field> _fields;

    /// <param name="name">As Go names it: <c>NodeRegistrationOptions</c>.</param>
    /// <param name="fields">In any order; names are told apart by case.</param>
    public ObjectType(string name, params Field[] fields) =>
        (Name, _fields) = (name, fields.ToDictionary(field => field.Name, StringComparer.Ordinal));

    public string Name { get; }

    /// <summary>All fields, whichever release has them.</summary>
    public IEnumerable<Field> Fields => _fields.Values;

    /// <summary>A field of that name, whichever release has it; null for none.</summary>
    public Field? Find(string name) => _fields.TryGetValue(name, out var field) ? field : null;

    /// <summary>The names that a config for some releases may use.</summary>
    public IEnumerable<string> NamesIn(ReleaseRange releases) => _fields.Values.Where(field => field.IsIn(releases)).Select(field => field.Name);
}
