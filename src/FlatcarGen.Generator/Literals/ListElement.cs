using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlatcarGen.Generator.Literals;

/// <summary>
/// Elements of lists in source: of collection expressions, array creations, and arguments that stand for a <c>params</c> array.
/// </summary>
public static class ListElement
{
    /// <summary>
    /// The change of the source that adds a text as a further element behind this one; on a line of its own where this one starts a
    /// line. Whether a positional argument belongs to a <c>params</c> array is for the caller to know.
    /// </summary>
    /// <returns>False where the expression is not an element of a list.</returns>
    public static bool TryAppendBehind(ExpressionSyntax element, string newText, out TextSpan sourceSpan, out string sourceText)
    {
        (sourceSpan, sourceText) = (default, "");
        var outermost = element;
        while (outermost.Parent is ParenthesizedExpressionSyntax parenthesized)
            outermost = parenthesized;

        var isElement = outermost.Parent switch
        {
            ExpressionElementSyntax => true,
            InitializerExpressionSyntax list => list.IsKind(SyntaxKind.ArrayInitializerExpression),
            AttributeArgumentSyntax { NameEquals: null, NameColon: null } => true,
            ArgumentSyntax { NameColon: null, RefKindKeyword.RawKind: 0, Parent: ArgumentListSyntax } => true,
            _ => false,
        };
        if (!isElement)
            return false;

        sourceSpan = new(outermost.Span.End, 0);
        sourceText = "," + Separator(outermost) + "\"" + StringEscapes.Write(newText) + "\"";
        return true;
    }

    private static string Separator(ExpressionSyntax element)
    {
        var text = element.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(element.SpanStart);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, element.SpanStart));
        return string.IsNullOrWhiteSpace(indentation) && line.Start > 0
            ? SourceLineEnd.Of(element.SyntaxTree) + indentation
            : " ";
    }
}
