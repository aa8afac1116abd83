using System.Reflection.Metadata;

namespace FlatcarGen.Build;

/// <summary>Finds types by their reflection full names, from the outermost inwards, each level indexed once.</summary>
internal sealed class TypeFinder(MetadataReader reader)
{
    private readonly Dictionary<TypeDefinitionHandle, Dictionary<string, TypeDefinitionHandle>> _nested = [];

    private Dictionary<string, TypeDefinitionHandle>? _outer;

    /// <summary>The type called <c>My.Ns.Outer+Inner</c>, or <see langword="null"/>.</summary>
    public TypeDefinitionHandle? Find(string fullName)
    {
        var names = fullName.Split('+');
        _outer ??= Index(reader.TypeDefinitions.Where(type => !reader.GetTypeDefinition(type).IsNested));
        if (!_outer.TryGetValue(names[0], out var type))
            return null;
        foreach (var name in names.Skip(1))
        {
            if (!NestedIn(type).TryGetValue(name, out type))
                return null;
        }

        return type;
    }

    private Dictionary<string, TypeDefinitionHandle> NestedIn(TypeDefinitionHandle type)
    {
        if (!_nested.TryGetValue(type, out var types))
            _nested[type] = types = Index(reader.GetTypeDefinition(type).GetNestedTypes());
        return types;
    }

    private Dictionary<string, TypeDefinitionHandle> Index(IEnumerable<TypeDefinitionHandle> types)
    {
        var index = new Dictionary<string, TypeDefinitionHandle>(StringComparer.Ordinal);
        foreach (var handle in types)
        {
            var type = reader.GetTypeDefinition(handle);
            var name = reader.GetString(type.Name);
            index[type.Namespace.IsNil ? name : $"{reader.GetString(type.Namespace)}.{name}"] = handle;
        }

        return index;
    }
}
