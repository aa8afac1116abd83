using FlatcarGen.Core.Text;
using FlatcarGen.Generator.Analyzers.Shape;
using FlatcarGen.Generator.Declarations;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Analyzers;

/// <summary>All texts that a class declares: every string in its attributes and every annotated constant.</summary>
internal static class ClassTexts
{
    public static IEnumerable<DeclaredText> Of(DeclaringClass declaring, AnchorTable anchors)
    {
        var attributes = declaring.Type.GetAttributes().Where(attribute => FlatcarAttributes.NameOf(attribute) is not null);
        foreach (var field in declaring.AnnotatedFields)
        {
            attributes = attributes.Concat(field.GetAttributes().Where(attribute => FlatcarAttributes.NameOf(attribute) is not null));
            if (field is { HasConstantValue: true, ConstantValue: string value })
                yield return Declared(value, new Origin.Constant(field), anchors);
        }

        foreach (var attribute in attributes)
        {
            foreach (var text in Of(attribute, anchors))
                yield return text;
        }
    }

    private static IEnumerable<DeclaredText> Of(AttributeData attribute, AnchorTable anchors)
    {
        for (var i = 0; i < attribute.ConstructorArguments.Length; i++)
        {
            var name = attribute.AttributeConstructor?.Parameters.ElementAtOrDefault(i)?.Name ?? "";
            foreach (var text in Of(attribute, attribute.ConstructorArguments[i], name, i, anchors))
                yield return text;
        }

        foreach (var argument in attribute.NamedArguments)
        {
            foreach (var text in Of(attribute, argument.Value, argument.Key, -1, anchors))
                yield return text;
        }
    }

    private static IEnumerable<DeclaredText> Of(AttributeData attribute, TypedConstant value, string name, int position, AnchorTable anchors)
    {
        if (value is { Kind: TypedConstantKind.Primitive, Value: string text })
        {
            yield return Declared(text, new Origin.Argument(attribute, name, position, -1), anchors);
        }
        else if (value is { Kind: TypedConstantKind.Array, IsNull: false })
        {
            for (var i = 0; i < value.Values.Length; i++)
            {
                if (value.Values[i].Value is string element)
                    yield return Declared(element, new Origin.Argument(attribute, name, position, i), anchors);
            }
        }
    }

    private static DeclaredText Declared(string value, Origin origin, AnchorTable anchors) =>
        new(LineEnds.ToLf(value), anchors.Issue(origin));
}
