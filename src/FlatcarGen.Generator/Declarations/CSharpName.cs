using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Declarations;

/// <summary>Names as C# code has to write them.</summary>
internal static class CSharpName
{
    /// <summary>A name, its parts joined by dots, with <c>@</c> before those that are keywords.</summary>
    public static string Escape(string name) =>
        name.IndexOf('.') < 0 ? EscapePart(name) : string.Join(".", name.Split('.').Select(EscapePart));

    private static string EscapePart(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;
}
