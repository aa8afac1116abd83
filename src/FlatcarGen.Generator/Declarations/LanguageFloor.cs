using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlatcarGen.Generator.Declarations;

/// <summary>The oldest C# that generated code compiles as: raw strings are C# 11, collection expressions and <c>class X;</c> C# 12.</summary>
internal static class LanguageFloor
{
    public const string Version = "12";

    public static bool IsMetBy(SyntaxTree tree) =>
        tree.Options is CSharpParseOptions options && options.LanguageVersion.MapSpecifiedToEffectiveVersion() >= LanguageVersion.CSharp12;

    public static string VersionOf(SyntaxTree tree) =>
        tree.Options is CSharpParseOptions options ? options.LanguageVersion.MapSpecifiedToEffectiveVersion().ToDisplayString() : "?";
}
