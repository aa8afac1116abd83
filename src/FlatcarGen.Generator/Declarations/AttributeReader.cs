using FlatcarGen.Core.Text;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Declarations;

/// <summary>
/// The arguments of one attribute as declared texts. What is not there, null or does not compile reads as null: the compiler tells
/// the user about that.
/// </summary>
internal readonly struct AttributeReader(AttributeData attribute, AnchorTable? anchors)
{
    public AttributeData Attribute => attribute;

    /// <summary>The attribute as a whole, as something to point at.</summary>
    public DeclaredText Itself => new("", anchors?.Issue(new Origin.WholeAttribute(attribute)) ?? Anchor.None);

    public DeclaredText? Text(string name) =>
        Named(name) is { Kind: TypedConstantKind.Primitive, Value: string text } ? Declared(text, name, -1, -1) : default(DeclaredText?);

    public DeclaredText? Text(string name, int position) =>
        Positional(position) is { Kind: TypedConstantKind.Primitive, Value: string text }
            ? Declared(text, name, position, -1)
            : default(DeclaredText?);

    /// <summary>A list; null where it is not there, empty where it is empty.</summary>
    public EquatableArray<DeclaredText>? Texts(string name)
    {
        if (Named(name) is not { Kind: TypedConstantKind.Array, IsNull: false } list)
            return null;
        var texts = new List<DeclaredText>(list.Values.Length);
        for (var i = 0; i < list.Values.Length; i++)
        {
            if (list.Values[i].Value is string text)
                texts.Add(Declared(text, name, -1, i));
        }

        return texts.ToEquatableArray();
    }

    public bool? Bool(string name) => Named(name)?.Value as bool?;

    public bool? Bool(int position) => Positional(position)?.Value as bool?;

    public TEnum? Enum<TEnum>(string name)
        where TEnum : struct, Enum => Named(name) is { } value ? ToEnum<TEnum>(value) : null;

    public TEnum? Enum<TEnum>(int position)
        where TEnum : struct, Enum => Positional(position) is { } value ? ToEnum<TEnum>(value) : null;

    /// <summary>The names of all named arguments, as something to point at; none where nobody will ask for the places.</summary>
    public IEnumerable<DeclaredText> Arguments()
    {
        if (anchors is null)
            yield break;
        foreach (var argument in attribute.NamedArguments)
            yield return Declared(argument.Key, argument.Key, -1, -1);
    }

    public INamedTypeSymbol? Type(int position) => Positional(position)?.Value as INamedTypeSymbol;

    private static TEnum? ToEnum<TEnum>(TypedConstant value)
        where TEnum : struct, Enum =>
        value.Value is int number && System.Enum.IsDefined(typeof(TEnum), number) ? (TEnum)(object)number : null;

    private TypedConstant? Named(string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value;
        }

        return null;
    }

    private TypedConstant? Positional(int position) =>
        position < attribute.ConstructorArguments.Length ? attribute.ConstructorArguments[position] : null;

    private DeclaredText Declared(string text, string name, int position, int element) =>
        new(LineEnds.ToLf(text), anchors?.Issue(new Origin.Argument(attribute, name, position, element)) ?? Anchor.None);
}
