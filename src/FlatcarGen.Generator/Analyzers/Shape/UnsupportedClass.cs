using FlatcarGen.Core.Rules;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Analyzers.Shape;

/// <summary>A cluster or node in a kind of class that constants cannot be generated into.</summary>
public sealed class UnsupportedClass : ShapeRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1021",
        "Class of a kind that cannot be generated into",
        "'{0}' is {1}: declare clusters and nodes in ordinary classes",
        Severity.Error);

    public override IEnumerable<ShapeFinding> Check(DeclaringClass declaring)
    {
        if (!declaring.IsCluster && !declaring.IsNode)
            yield break;
        for (var type = declaring.Type; type is not null; type = declaring.IsCluster ? type.ContainingType : null)
        {
            var what = type.IsGenericType && type.TypeParameters.Length > 0 ? "generic"
                : type.IsFileLocal ? "local to its file"
                : type.TypeKind != TypeKind.Class ? "no class"
                : null;
            if (what is null)
                continue;
            yield return Found(declaring.NameLocation, type.Name, what);
            yield break;
        }
    }
}
