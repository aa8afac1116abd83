using System.Reflection;
using System.Reflection.Metadata;

namespace FlatcarGen.Build;

/// <summary>The string constants of an assembly's types.</summary>
internal sealed class StringConstants(MetadataReader reader)
{
    private readonly TypeFinder _types = new(reader);

    /// <summary>The constant's value, or <see langword="null"/> if there is no such constant.</summary>
    /// <param name="typeName">The reflection name of the type.</param>
    /// <param name="field">The constant's name.</param>
    public string? Find(string typeName, string field)
    {
        if (_types.Find(typeName) is not { } type)
            return null;
        foreach (var handle in reader.GetTypeDefinition(type).GetFields())
        {
            var definition = reader.GetFieldDefinition(handle);
            if (reader.StringComparer.Equals(definition.Name, field)
                && (definition.Attributes & FieldAttributes.Literal) != 0
                && reader.GetConstant(definition.GetDefaultValue()) is { TypeCode: ConstantTypeCode.String } constant)
            {
                var text = reader.GetBlobReader(constant.Value);
                return text.ReadUTF16(text.Length);
            }
        }

        return null;
    }
}
