using FlatcarGen.Core.Kubeadm.Releases;
using FlatcarGen.Core.Kubeadm.Schema;
using ValueType = FlatcarGen.Core.Kubeadm.Schema.ValueType;

namespace FlatcarGen.Core.Tests.Kubeadm.Schema;

/// <summary>Walks through the types that a type is made of.</summary>
internal static class SchemaTree
{
    /// <summary>The field at a path such as <c>logging.options.text</c>, in whichever release; lists and maps are stepped into.</summary>
    public static Field? At(ObjectType type, string path)
    {
        Field? field = null;
        foreach (var name in path.Split('.'))
        {
            var inner = field is null ? type : ObjectIn(field.Type);
            if (inner?.Find(name) is not { } next)
                return null;
            field = next;
        }

        return field;
    }

    /// <summary>Whether a release has all the fields on the path.</summary>
    public static bool Has(ObjectType type, string path, int minor)
    {
        for (var end = path.IndexOf('.'); end >= 0; end = path.IndexOf('.', end + 1))
        {
            if (At(type, path[..end])?.IsIn(ReleaseRange.Of(minor)) != true)
                return false;
        }

        return At(type, path)?.IsIn(ReleaseRange.Of(minor)) == true;
    }

    /// <summary>A type in short: <c>Map(List(Text))</c>, with a star before what is held by a pointer.</summary>
    public static string Describe(ValueType type)
    {
        var name = type.Object?.Name ?? (type.Element is { } element ? $"{type.Kind}({Describe(element)})" : type.Kind.ToString());
        return type.IsPointer ? "*" + name : name;
    }

    /// <summary>The object that a type is, or holds; null where it holds single values.</summary>
    private static ObjectType? ObjectIn(ValueType type) => type.Object ?? (type.Element is { } element ? ObjectIn(element) : null);
}
