using FlatcarGen.Core.Text;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Declarations;

/// <summary>
/// Remembers where declared texts were written. Analyzers read with one and redeem anchors for locations; the generator reads
/// without and keeps nothing of Roslyn.
/// </summary>
internal sealed class AnchorTable
{
    private readonly List<Origin> _origins = [];

    /// <summary>How many have been issued: anchors up to this id.</summary>
    public int Count => _origins.Count;

    public Anchor Issue(Origin origin)
    {
        _origins.Add(origin);
        return new(_origins.Count);
    }

    public Origin? Redeem(Anchor anchor) => anchor.Id > 0 && anchor.Id <= _origins.Count ? _origins[anchor.Id - 1] : null;
}

/// <summary>Where a text was written.</summary>
internal abstract record Origin
{
    /// <summary>An argument of an attribute, or one of its elements.</summary>
    public sealed record Argument(AttributeData Attribute, string Name, int Position, int Element) : Origin;

    /// <summary>The value of a constant.</summary>
    public sealed record Constant(IFieldSymbol Field) : Origin;

    /// <summary>An attribute as a whole.</summary>
    public sealed record WholeAttribute(AttributeData Attribute) : Origin;

    /// <summary>The name of a class.</summary>
    public sealed record ClassName(INamedTypeSymbol Type) : Origin;
}
