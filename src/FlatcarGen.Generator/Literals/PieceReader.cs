using FlatcarGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlatcarGen.Generator.Literals;

/// <summary>Takes a constant expression apart, from left to right, without recursion: a chain may have thousands of <c>+</c>.</summary>
internal sealed class PieceReader(ExpressionSyntax expression, string source, Func<ExpressionSyntax, string?>? valueOf)
{
    private readonly Stack<Pending> _pending = new();
    private readonly List<Piece> _pieces = [];

    /// <summary>Asking a node for it walks down to its first token, which is far in a long chain.</summary>
    private readonly int _start = expression.SpanStart;

    /// <summary>What is still to be read: an expression, or a text of an interpolated string.</summary>
    private readonly record struct Pending(ExpressionSyntax? Expression, LiteralForm? Form, TextRange Range, TextRange Literal);

    public List<Piece> Read()
    {
        Push(expression);
        while (_pending.Count > 0)
        {
            var next = _pending.Pop();
            if (next.Expression is null)
                _pieces.Add(Piece.OfLiteral(next.Form!, source, next.Range, next.Literal));
            else
                Read(next.Expression);
        }

        return _pieces;
    }

    private void Read(ExpressionSyntax node)
    {
        switch (node)
        {
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                Push(binary.Right);
                Push(binary.Left);
                break;
            case ParenthesizedExpressionSyntax parenthesized:
                Push(parenthesized.Expression);
                break;
            case CastExpressionSyntax cast:
                Push(cast.Expression);
                break;
            case PostfixUnaryExpressionSyntax suppression when suppression.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                Push(suppression.Operand);
                break;
            case LiteralExpressionSyntax { ContainsDiagnostics: false } literal when Delimiters.Of(literal.Token) is var (form, content):
                var range = new TextRange(literal.SpanStart - _start + content.Start, content.Length);
                _pieces.Add(Piece.OfLiteral(form, source, range, range));
                break;
            case InterpolatedStringExpressionSyntax { ContainsDiagnostics: false } interpolated
                when Delimiters.Of(interpolated) is var (form, content):
                Push(interpolated, form, new(interpolated.SpanStart - _start + content.Start, content.Length));
                break;
            default:
                _pieces.Add(Piece.Opaque(RangeOf(node), valueOf?.Invoke(node)));
                break;
        }
    }

    /// <summary>
    /// The holes of an interpolated string and the texts between them. A text is there even where it is empty: something can be
    /// written there.
    /// </summary>
    private void Push(InterpolatedStringExpressionSyntax interpolated, LiteralForm form, TextRange content)
    {
        var end = content.End;
        for (var i = interpolated.Contents.Count - 1; i >= 0; i--)
        {
            if (interpolated.Contents[i] is not InterpolationSyntax hole)
                continue;
            var range = RangeOf(hole);
            _pending.Push(new(null, form, TextRange.FromBounds(range.End, end), content));
            Push(hole.Expression);
            end = range.Start;
        }

        _pending.Push(new(null, form, TextRange.FromBounds(content.Start, end), content));
    }

    private void Push(ExpressionSyntax node) => _pending.Push(new(node, null, default, default));

    private TextRange RangeOf(SyntaxNode node) => new(node.SpanStart - _start, node.Span.Length);
}
