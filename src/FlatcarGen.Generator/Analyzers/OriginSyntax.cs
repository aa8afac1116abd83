using FlatcarGen.Generator.Declarations;
using FlatcarGen.Generator.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlatcarGen.Generator.Analyzers;

/// <summary>From the origin of a declared text to the syntax that it was written in.</summary>
internal static class OriginSyntax
{
    /// <summary>The way back to the characters of a text; null where it stands in no expression of this compilation.</summary>
    public static LiteralMap? MapOf(Origin origin, CancellationToken cancellation) => origin switch
    {
        Origin.Argument argument when ExpressionOf(argument, cancellation) is { } expression && ValueOf(argument) is { } value =>
            new(expression, value),
        Origin.Argument argument when ExpressionOf(argument, cancellation) is { } expression && MemberOf(argument) is { } member =>
            LiteralMap.OfMember(expression, member),
        Origin.Constant constant when InitializerOf(constant.Field, cancellation) is { } expression && constant.Field.ConstantValue is string value =>
            new(expression, value),
        _ => null,
    };

    /// <summary>The place of a text as a whole.</summary>
    public static Location? LocationOf(Origin origin, CancellationToken cancellation) => origin switch
    {
        Origin.Argument argument => (ExpressionOf(argument, cancellation) ?? SyntaxOf(argument.Attribute, cancellation))?.GetLocation(),
        Origin.WholeAttribute attribute => SyntaxOf(attribute.Attribute, cancellation)?.GetLocation(),
        Origin.Constant constant => SourceOrder.NameOf(constant.Field),
        Origin.ClassName name => SourceOrder.NameOf(name.Type),
        _ => null,
    };

    private static SyntaxNode? SyntaxOf(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation);

    private static string? ValueOf(Origin.Argument argument) =>
        (argument.Element >= 0 ? ConstantOf(argument).Values[argument.Element] : ConstantOf(argument)).Value as string;

    /// <summary>The name of the enum's member that an option is; null for any other option.</summary>
    private static string? MemberOf(Origin.Argument argument) =>
        argument.Element < 0 && ConstantOf(argument) is { Kind: TypedConstantKind.Enum, Type: { } type, Value: { } value }
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => value.Equals(field.ConstantValue))?.Name
            : null;

    private static TypedConstant ConstantOf(Origin.Argument argument) => argument.Position >= 0
        ? argument.Attribute.ConstructorArguments[argument.Position]
        : argument.Attribute.NamedArguments.First(named => named.Key == argument.Name).Value;

    private static ExpressionSyntax? ExpressionOf(Origin.Argument argument, CancellationToken cancellation)
    {
        if (SyntaxOf(argument.Attribute, cancellation) is not AttributeSyntax { ArgumentList.Arguments: var arguments })
            return null;
        var found = argument.Position >= 0
            ? arguments.FirstOrDefault(syntax => syntax.NameColon?.Name.Identifier.ValueText == argument.Name)
                ?? arguments.Where(syntax => syntax.NameEquals is null && syntax.NameColon is null).ElementAtOrDefault(argument.Position)
            : arguments.FirstOrDefault(syntax => syntax.NameEquals?.Name.Identifier.ValueText == argument.Name);
        return argument.Element >= 0 ? ElementOf(found?.Expression, argument.Element) : found?.Expression;
    }

    private static ExpressionSyntax? ElementOf(ExpressionSyntax? list, int element) => list switch
    {
        CollectionExpressionSyntax collection => (collection.Elements.ElementAtOrDefault(element) as ExpressionElementSyntax)?.Expression,
        ArrayCreationExpressionSyntax array => array.Initializer?.Expressions.ElementAtOrDefault(element),
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.ElementAtOrDefault(element),
        _ => null,
    };

    private static ExpressionSyntax? InitializerOf(IFieldSymbol field, CancellationToken cancellation) =>
        (field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) as VariableDeclaratorSyntax)?.Initializer?.Value;
}
