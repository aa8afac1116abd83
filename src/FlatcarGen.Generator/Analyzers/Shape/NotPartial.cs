using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Analyzers.Shape;

/// <summary>A cluster or node that nothing can be generated into.</summary>
public sealed class NotPartial : ShapeRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1001",
        "Class is not partial",
        "'{0}' is not partial, so that its texts cannot be generated into it; make it partial",
        Severity.Error);

    public override IEnumerable<ShapeFinding> Check(DeclaringClass declaring)
    {
        if (!declaring.IsCluster && !declaring.IsNode)
            yield break;
        for (var type = declaring.Type; type is not null; type = declaring.IsCluster ? type.ContainingType : null)
        {
            foreach (var part in new DeclaringClass(type, declaring.Cancellation).Parts)
            {
                if (part.Modifiers.Any(SyntaxKind.PartialKeyword))
                    continue;
                var insert = new SourceEdit(part.Keyword.SpanStart, 0, "partial ");
                yield return Found(part.Identifier.GetLocation(), type.Name) with
                {
                    Fix = new("Make it partial", EquatableArray.Create(insert)),
                };
            }
        }
    }
}
