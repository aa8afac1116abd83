using System.Collections.Immutable;
using FlatcarGen.Generator.Emit;
using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Declarations;

/// <summary>
/// The order of what stands in several parts of a class: by file and place. Roslyn's own is that of the files on the compiler's
/// command line, which may be another one on the next machine.
/// </summary>
internal static class SourceOrder
{
    /// <summary>A class's attributes.</summary>
    public static ImmutableArray<AttributeData> AttributesOf(INamedTypeSymbol type)
    {
        var attributes = type.GetAttributes();
        return attributes.Length < 2 || type.DeclaringSyntaxReferences.Length < 2
            ? attributes
            : attributes.OrderBy(attribute => PathOf(attribute.ApplicationSyntaxReference?.SyntaxTree), StringComparer.Ordinal)
                .ThenBy(attribute => attribute.ApplicationSyntaxReference?.Span.Start ?? 0)
                .ToImmutableArray();
    }

    /// <summary>The first place where a user has written a symbol's name.</summary>
    public static Location? NameOf(ISymbol symbol)
    {
        var locations = symbol.Locations;
        return locations.Length == 1
            ? locations[0].IsInSource ? locations[0] : null
            : locations.Where(location => location.SourceTree is { } tree && !IsGenerated(tree))
                .OrderBy(location => PathOf(location.SourceTree), StringComparer.Ordinal)
                .ThenBy(location => location.SourceSpan.Start)
                .FirstOrDefault();
    }

    /// <summary>Whether a file is one of ours.</summary>
    public static bool IsGenerated(SyntaxTree tree) => tree.FilePath.EndsWith(HintName.Suffix, StringComparison.Ordinal);

    private static string PathOf(SyntaxTree? tree) => tree?.FilePath.Replace('\\', '/') ?? "";
}
