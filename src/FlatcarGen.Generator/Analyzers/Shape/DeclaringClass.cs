using FlatcarGen.Generator.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlatcarGen.Generator.Analyzers.Shape;

/// <summary>A class with attributes of ours on it or on its constants.</summary>
public sealed class DeclaringClass
{
    private readonly List<KeyValuePair<string, AttributeData>> _attributes = [];

    public DeclaringClass(INamedTypeSymbol type, CancellationToken cancellation)
    {
        Type = type;
        Cancellation = cancellation;
        foreach (var attribute in SourceOrder.AttributesOf(type))
        {
            if (FlatcarAttributes.NameOf(attribute) is { } name)
                _attributes.Add(new(name, attribute));
        }
    }

    public INamedTypeSymbol Type { get; }

    public CancellationToken Cancellation { get; }

    public bool IsCluster => Find(FlatcarAttributes.Cluster) is not null;

    public bool IsNode => Roles.Any();

    /// <summary>The attributes that make the class a node.</summary>
    public IEnumerable<AttributeData> Roles => All(FlatcarAttributes.ControlPlane).Concat(All(FlatcarAttributes.Worker));

    public bool HasAttributes => _attributes.Count > 0;

    /// <summary>The class's own fields with attributes of ours.</summary>
    public IEnumerable<IFieldSymbol> AnnotatedFields => Type.GetMembers().OfType<IFieldSymbol>().Where(FlatcarAttributes.AreOn);

    public AttributeData? Find(string attribute) => All(attribute).FirstOrDefault();

    public IEnumerable<AttributeData> All(string attribute) =>
        _attributes.Where(pair => pair.Key == attribute).Select(pair => pair.Value);

    /// <summary>The parts of the class in source.</summary>
    public IEnumerable<TypeDeclarationSyntax> Parts =>
        Type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(Cancellation)).OfType<TypeDeclarationSyntax>();

    /// <summary>Whether a place is in this class, and not in one that is nested in it.</summary>
    public bool Owns(Location place) => Parts.Any(part => part.SyntaxTree == place.SourceTree
        && part.Span.Contains(place.SourceSpan)
        && !part.Members.Any(member => member is TypeDeclarationSyntax && member.Span.Contains(place.SourceSpan)));

    /// <summary>The class's name, in its first part.</summary>
    public Location NameLocation => SourceOrder.NameOf(Type) ?? Location.None;

    /// <summary>An attribute's characters.</summary>
    public Location LocationOf(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(Cancellation).GetLocation() ?? NameLocation;
}
