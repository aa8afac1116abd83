using Microsoft.CodeAnalysis;

namespace FlatcarGen.Generator.Declarations;

/// <summary>What goes through all readers of one declaration.</summary>
/// <param name="anchors">Where to note the places of texts; null to note none.</param>
/// <param name="cancellation">Whether the declaration is still asked for.</param>
/// <param name="files">Where to note the files whose classes are read; null to note none.</param>
internal sealed class ReadingContext(AnchorTable? anchors, CancellationToken cancellation, ICollection<SyntaxTree>? files = null)
{
    public AnchorTable? Anchors => anchors;

    /// <summary>Tells that a class is about to be read.</summary>
    public void Enter(INamedTypeSymbol type)
    {
        cancellation.ThrowIfCancellationRequested();
        if (files is null)
            return;
        foreach (var part in type.DeclaringSyntaxReferences)
            files.Add(part.SyntaxTree);
    }
}
