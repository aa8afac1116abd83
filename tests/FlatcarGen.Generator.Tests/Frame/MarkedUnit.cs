using FlatcarGen.Generator.Literals;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Generator.Tests.Frame;

/// <summary>A unit that a test declares as its only constant, taken out of its C#: its name, and its text with the marks.</summary>
internal sealed record MarkedUnit(string Name, string Text)
{
    /// <summary>The unit; null where the source has other pieces, placeholders, or a mark outside of the unit's text.</summary>
    public static MarkedUnit? In(string markedSource)
    {
        var source = MarkedSource.Parse(markedSource);
        var root = CSharpSyntaxTree.ParseText(source.Text).GetCompilationUnitRoot();
        var attributes = root.DescendantNodes().OfType<AttributeSyntax>().ToList();
        if (source.Marks.Count != 1
            || attributes is not [{ Name: IdentifierNameSyntax { Identifier.ValueText: "Unit" }, ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax name }], Parent.Parent: FieldDeclarationSyntax field }]
            || field.Declaration.Variables[0].Initializer?.Value is not LiteralExpressionSyntax literal
            || literal.Token.ValueText.Contains("${", StringComparison.Ordinal)
            || Find(source.Marks[0].Span, literal) is not { } start)
        {
            return null;
        }

        var (id, span) = source.Marks[0];
        var text = literal.Token.ValueText;
        var marked = new LiteralMap(literal, text);
        var length = 0;
        while (marked.SpanOf(new(start, length)).Length < span.Length)
            length++;
        return new((string)name.Token.Value!, text[..start] + $"{{|{id}:{text.Substring(start, length)}|}}" + text[(start + length)..]);
    }

    /// <summary>Where the marked characters begin in the literal's value.</summary>
    private static int? Find(TextSpan span, LiteralExpressionSyntax literal)
    {
        var map = new LiteralMap(literal, literal.Token.ValueText);
        for (var start = 0; start < literal.Token.ValueText.Length; start++)
        {
            if (map.SpanOf(new(start, 1)) is { Length: > 0 } found && found.Start == span.Start && span.End <= literal.Span.End)
                return start;
        }

        return null;
    }
}
