using FlatcarGen.Core.Rules;
using FlatcarGen.Generator.Declarations;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Analyzers.Shape;

/// <summary>A number that was made an option and is none.</summary>
public sealed class UndefinedOption : ShapeRule
{
    public override RuleInfo Info { get; } = new(
        "FCG1032",
        "Option that does not exist",
        "{0} has no value {1}, so the default would hold; name one of its members",
        Severity.Error);

    public override IEnumerable<ShapeFinding> Check(DeclaringClass declaring)
    {
        foreach (var attribute in declaring.Type.GetAttributes())
        {
            if (FlatcarAttributes.NameOf(attribute) is null)
                continue;
            foreach (var argument in attribute.ConstructorArguments.Concat(attribute.NamedArguments.Select(named => named.Value)))
            {
                if (argument.Kind == TypedConstantKind.Enum && argument.Type is INamedTypeSymbol type && !Defines(type, argument.Value))
                    yield return Found(declaring.LocationOf(attribute), type.Name, argument.Value?.ToString() ?? "");
            }
        }
    }

    private static bool Defines(INamedTypeSymbol type, object? value) =>
        type.GetMembers().Any(member => member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value));
}
