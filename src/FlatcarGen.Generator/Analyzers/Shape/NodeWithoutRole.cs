using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Declarations;
using Microsoft.CodeAnalysis;

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
        if (declaring.Type.ContainingType is not { } outer || declaring.IsNode || declaring.IsCluster)
            yield break;
        if (new DeclaringClass(outer, declaring.Cancellation) is { IsCluster: true } && !IsIncluded(declaring.Type, outer))
            yield return Found(declaring.NameLocation, declaring.Type.Name, outer.Name);
    }

    private static bool IsIncluded(INamedTypeSymbol type, INamedTypeSymbol cluster) =>
        cluster.GetTypeMembers().Prepend(cluster)
            .SelectMany(holder => holder.GetAttributes())
            .Where(attribute => FlatcarAttributes.NameOf(attribute) == FlatcarAttributes.Include)
            .Any(attribute => SymbolEqualityComparer.Default.Equals(new AttributeReader(attribute, anchors: null).Type(0), type));
}
