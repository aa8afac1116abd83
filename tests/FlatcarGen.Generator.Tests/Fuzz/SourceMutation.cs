using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Tests.Fuzz;

/// <summary>One change that a typing, pasting or merging user may make to a file; what it hits is counted by its numbers.</summary>
internal readonly record struct SourceMutation(int Kind, int Position, int Length, int Choice)
{
    public const int Kinds = 8;

    private static readonly string[] _snippets =
    [
        "\"", "\"\"\"", "@\"", "$\"{", "'", "\\", "{", "}", "(", ")", "[", "]", "<", ">", ";", ",", "=", "/*", "//", "#if X\n", "#pragma warning disable\n",
        "\0", "\ud800", "\udc00", "\u001b", "\ufeff", "\r", "\r\n", "${", "${a", "$${", "null", "typeof(int)", "default", "1", "new[] { null, \"a\" }", "<T>",
        "partial", "record", "struct", "file ", "static", "class", "@", "é", "İ", "where T : class", "../", "unsafe", "public const string Butane = \"\";",
        "[FlatcarCluster]", "[Worker]", "[Include(typeof(int))]", "[Include(typeof(Missing))]", "[Include(typeof(Prod))]", "[File]", "[File(null)]",
        "[KubeadmPatch]", "[ButaneFragment]", "[FlatcarCluster(Name = 1)]", "[ControlPlane(true)]", "namespace X;", "using FlatcarGen;",
    ];

    public string Apply(string text)
    {
        if (text.Length == 0)
            return _snippets[Choice % _snippets.Length];
        var start = Position % text.Length;
        var length = Math.Min(1 + (Length % 30), text.Length - start);
        return Kind switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, text.Substring(start, length)),
            2 => text.Insert(start, _snippets[Choice % _snippets.Length]),
            3 => text[..start],
            _ => ApplyToToken(text),
        };
    }

    private string ApplyToToken(string text)
    {
        var tokens = SyntaxFactory.ParseTokens(text).Where(token => token.Span.Length > 0).ToList();
        if (tokens.Count < 2)
            return text;
        var token = tokens[Position % tokens.Count];
        var other = tokens[Choice % tokens.Count];
        return Kind switch
        {
            4 => text.Remove(token.SpanStart, token.Span.Length),
            5 => text.Insert(token.SpanStart, token.Text + " "),
            6 => Replace(text, token, other.Text),
            _ => Replace(text, StringAt(tokens), Nasty.Literal(Nasty.Text(new(Choice)), new(Length))),
        };
    }

    private SyntaxToken StringAt(List<SyntaxToken> tokens)
    {
        var strings = tokens.Where(token => token.IsKind(SyntaxKind.StringLiteralToken)).ToList();
        return strings.Count == 0 ? tokens[0] : strings[Position % strings.Count];
    }

    private static string Replace(string text, SyntaxToken token, string by) =>
        text.Remove(token.SpanStart, token.Span.Length).Insert(token.SpanStart, by);
}
