using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Analyzers.Shape;

/// <summary>A class in a cluster that looks like a node and is none.</summary>
public sealed class NodeWithoutRole : ShapeRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1004",
        "Node without a role",
        "'{0}' has no role in cluster '{1}', and nothing includes it: mark it [ControlPlane] or [Worker], or include it",
        Severity.Error);

    public override IEnumerable<ShapeFinding> Check(DeclaringClass declaring)
    {
        if (declaring.IsCluster)
        {
            foreach (var nested in declaring.Type.GetTypeMembers())
            {
                var bare = new DeclaringClass(nested, declaring.Cancellation);
                if (IsBare(bare) && !IsIncluded(nested, declaring.Type))
                    yield return Found(bare.NameLocation, nested.Name, declaring.Type.Name);
            }
        }
        else if (!declaring.IsNode
            && declaring.Type.ContainingType is { } outer
            && new DeclaringClass(outer, declaring.Cancellation).IsCluster
            && !IsIncluded(declaring.Type, outer))
        {
            yield return Found(declaring.NameLocation, declaring.Type.Name, outer.Name);
        }
    }

    /// <summary>
    /// Whether a class is what a node without its attribute looks like: partial and empty, with no attribute of ours at all. Such a class
    /// is not looked at for its own sake, and has no other use.
    /// </summary>
    private static bool IsBare(DeclaringClass declaring) =>
        declaring is { HasAttributes: false, Type.TypeKind: TypeKind.Class }
        && declaring.Parts.All(part => part.Members.Count == 0 && part.BaseList is null && part.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static bool IsIncluded(INamedTypeSymbol type, INamedTypeSymbol cluster) =>
        cluster.GetTypeMembers().Prepend(cluster)
            .SelectMany(holder => holder.GetAttributes())
            .Where(attribute => FlatcarAttributes.NameOf(attribute) == FlatcarAttributes.Include)
            .Any(attribute => SymbolEqualityComparer.Default.Equals(new AttributeReader(attribute, anchors: null).Type(0), type));
}
