using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Analyzers.Shape;

/// <summary>A cluster or node, or a class around a cluster, that nothing can be generated into.</summary>
public sealed class NotPartial : ShapeRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1001",
        "Class is not partial",
        "'{0}' is not partial, so that its texts cannot be generated into it; make it partial",
        Severity.Error);

    public override IEnumerable<ShapeFinding> Check(DeclaringClass declaring)
    {
        if (!declaring.IsCluster && !declaring.IsNode && !HoldsCluster(declaring))
            yield break;
        foreach (var part in declaring.Parts)
        {
            if (part.Modifiers.Any(SyntaxKind.PartialKeyword))
                continue;
            var insert = new SourceEdit(part.Keyword.SpanStart, 0, "partial ");
            yield return Found(part.Identifier.GetLocation(), declaring.Type.Name) with
            {
                Fix = new("Make it partial", EquatableArray.Create(insert)),
            };
        }
    }

    private static bool HoldsCluster(DeclaringClass declaring)
    {
        var open = new Stack<INamedTypeSymbol>(declaring.Type.GetTypeMembers());
        while (open.Count > 0)
        {
            var nested = open.Pop();
            if (new DeclaringClass(nested, declaring.Cancellation).IsCluster)
                return true;
            foreach (var inner in nested.GetTypeMembers())
                open.Push(inner);
        }

        return false;
    }
}
