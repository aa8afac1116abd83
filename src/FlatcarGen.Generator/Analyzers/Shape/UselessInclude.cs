using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Analyzers.Shape;

/// <summary>An include that brings nothing, or not all: the class has no pieces that can be seen, includes itself, or a long chain.</summary>
public sealed class UselessInclude : ShapeRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1012",
        "Include brings nothing",
        "'{0}' {1}",
        Severity.Error);

    public override IEnumerable<ShapeFinding> Check(DeclaringClass declaring)
    {
        foreach (var attribute in declaring.All(FlatcarAttributes.Include))
        {
            if (attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Type } argument])
                continue;
            if (argument.Value is not INamedTypeSymbol included)
                yield return Found(declaring.LocationOf(attribute), argument.ToCSharpString(), "is no class; name one that has pieces");
            else if (included.TypeKind == TypeKind.Error)
                continue;
            else if (Reaches(included, declaring.Type))
                yield return Found(declaring.LocationOf(attribute), included.Name, "includes this class in turn; take one of the includes away");
            else if (WhatIsWrong(included, declaring) is { } wrong)
                yield return Found(declaring.LocationOf(attribute), included.Name, wrong);
        }
    }

    private static string? WhatIsWrong(INamedTypeSymbol included, DeclaringClass declaring)
    {
        var reader = new PieceReader(new(anchors: null, declaring.Cancellation));
        var pieces = reader.ReadIncluded(included);
        return reader.IsCutOff ? $"begins a chain of more than {PieceReader.MaximumIncludeDepth} includes; include its last classes here"
            : IsEmpty(pieces) ? WhyEmpty(included, declaring.Type)
            : null;
    }

    private static string WhyEmpty(INamedTypeSymbol included, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(included.ContainingAssembly, type.ContainingAssembly)
            ? "has no files, units or other pieces; annotate its constants"
            : "shows no files, units or other pieces: of another assembly only public constants can be seen";

    private static bool IsEmpty(PieceSet pieces) => pieces with { Itself = default } == PieceSet.Empty;

    /// <summary>Whether a class includes another one, over however many steps.</summary>
    private static bool Reaches(INamedTypeSymbol from, INamedTypeSymbol target)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamedTypeSymbol>([from]);
        while (open.Count > 0)
        {
            var type = open.Pop();
            if (SymbolEqualityComparer.Default.Equals(type, target))
                return true;
            if (!seen.Add(type))
                continue;
            foreach (var attribute in type.GetAttributes())
            {
                if (FlatcarAttributes.NameOf(attribute) == FlatcarAttributes.Include
                    && new AttributeReader(attribute, anchors: null).Type(0) is { } next)
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}
