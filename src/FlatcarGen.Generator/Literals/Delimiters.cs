using FlatcarGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlatcarGen.Generator.Literals;

/// <summary>Reads a literal's form off its delimiters.</summary>
internal static class Delimiters
{
    private static readonly LiteralForm _regular = new RegularForm(interpolated: false);
    private static readonly LiteralForm _verbatim = new VerbatimForm(interpolated: false);
    private static readonly LiteralForm _regularInterpolated = new RegularForm(interpolated: true);
    private static readonly LiteralForm _verbatimInterpolated = new VerbatimForm(interpolated: true);

    /// <summary>The form of a well-formed string token, and where its content stands in it; null for any other token.</summary>
    public static (LiteralForm Form, TextRange Content)? Of(SyntaxToken token)
    {
        var text = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken when text[0] == '@':
                return (_verbatim, TextRange.FromBounds(2, text.Length - 1));
            case SyntaxKind.StringLiteralToken:
                return (_regular, TextRange.FromBounds(1, text.Length - 1));
            case SyntaxKind.SingleLineRawStringLiteralToken:
                var count = Run(text, 0, '"');
                return (new RawForm(count, 0, null), TextRange.FromBounds(count, text.Length - count));
            case SyntaxKind.MultiLineRawStringLiteralToken:
                var quotes = Run(text, 0, '"');
                var (end, indentation) = ReadLastLine(text, text.Length - quotes);
                return (new RawForm(quotes, 0, indentation), TextRange.FromBounds(EndOfFirstLine(text, quotes), end));
            default:
                return null;
        }
    }

    /// <summary>The form of an interpolated string, and where its content stands, counted from the string's start.</summary>
    public static (LiteralForm Form, TextRange Content)? Of(InterpolatedStringExpressionSyntax node)
    {
        var (first, last) = (node.StringStartToken, node.StringEndToken);
        var content = TextRange.FromBounds(first.Span.End - node.SpanStart, last.SpanStart - node.SpanStart);
        var dollars = Run(first.Text, 0, '$');
        var quotes = Run(first.Text, dollars, '"');
        return first.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken => (_regularInterpolated, content),
            SyntaxKind.InterpolatedVerbatimStringStartToken => (_verbatimInterpolated, content),
            SyntaxKind.InterpolatedSingleLineRawStringStartToken => (new RawForm(quotes, dollars, null), content),
            SyntaxKind.InterpolatedMultiLineRawStringStartToken =>
                (new RawForm(quotes, dollars, ReadLastLine(last.Text, last.Text.Length - quotes).Indentation), content),
            _ => null,
        };
    }

    private static int Run(string text, int start, char c)
    {
        var at = start;
        while (at < text.Length && text[at] == c)
            at++;
        return at - start;
    }

    private static int EndOfFirstLine(string text, int start)
    {
        var at = start;
        while (!SyntaxFacts.IsNewLine(text[at]))
            at++;
        return at + (text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1);
    }

    /// <summary>The line of the closing delimiter: where the line end before it starts, and what it is indented by.</summary>
    private static (int LineEnd, string Indentation) ReadLastLine(string text, int delimiter)
    {
        var start = delimiter;
        while (!SyntaxFacts.IsNewLine(text[start - 1]))
            start--;
        var end = start - (start > 1 && text[start - 1] == '\n' && text[start - 2] == '\r' ? 2 : 1);
        return (end, text.Substring(start, delimiter - start));
    }
}
