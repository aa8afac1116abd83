using System.Reflection.Metadata;

namespace FlatcarGen.Build;

/// <summary>Tells FlatcarGen's attributes in metadata by the name of their type, wherever the type is defined.</summary>
public static class AttributeNames
{
    private const string Namespace = "FlatcarGen";

    public static bool Is(MetadataReader reader, CustomAttribute attribute, string name) =>
        NameOf(reader, attribute) is { } found && reader.StringComparer.Equals(found, name);

    /// <summary>Whether a type of the assembly carries any of FlatcarGen's attributes.</summary>
    public static bool AnyOnTypes(MetadataReader reader) =>
        reader.TypeDefinitions.Any(type => reader.GetTypeDefinition(type).GetCustomAttributes()
            .Any(attribute => NameOf(reader, reader.GetCustomAttribute(attribute)) is not null));

    private static StringHandle? NameOf(MetadataReader reader, CustomAttribute attribute)
    {
        var (space, name) = TypeOf(reader, attribute) switch
        {
            { Kind: HandleKind.TypeReference } type when reader.GetTypeReference((TypeReferenceHandle)type) is var reference =>
                (reference.Namespace, reference.Name),
            { Kind: HandleKind.TypeDefinition } type when reader.GetTypeDefinition((TypeDefinitionHandle)type) is var definition =>
                (definition.Namespace, definition.Name),
            _ => default,
        };
        return !space.IsNil && reader.StringComparer.Equals(space, Namespace) ? name : null;
    }

    private static EntityHandle TypeOf(MetadataReader reader, CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent,
        HandleKind.MethodDefinition => reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType(),
        _ => default,
    };
}
