using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Declarations;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Analyzers.Shape;

/// <summary>A piece on a field whose text the compiler does not know.</summary>
public sealed class PieceOnWrongMember : ShapeRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1013",
        "Piece on something else than a string constant",
        "The text of '{0}' is not known to the compiler; make it a 'const string'",
        Severity.Error);

    public override IEnumerable<ShapeFinding> Check(DeclaringClass declaring)
    {
        foreach (var field in declaring.AnnotatedFields)
        {
            if (field is { IsConst: true, Type.SpecialType: SpecialType.System_String })
                continue;
            var attribute = field.GetAttributes().First(attribute => FlatcarAttributes.NameOf(attribute) is not null);
            yield return Found(declaring.LocationOf(attribute), field.Name);
        }
    }
}
