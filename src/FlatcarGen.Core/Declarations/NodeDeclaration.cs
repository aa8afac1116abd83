using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Declarations;

/// <summary>What a declaration says of the machines of one kind.</summary>
public sealed record NodeDeclaration
{
    /// <summary>The name of its files.</summary>
    public required DeclaredText Name { get; init; }

    public required NodeRole Role { get; init; }

    /// <summary>Where the node was declared, for findings that belong to no single value.</summary>
    public DeclaredText Itself { get; init; }

    /// <summary>Its settings, those of the cluster included.</summary>
    public MachineSettings Settings { get; init; } = MachineSettings.Recommended;

    /// <summary>Its own kubelet flags; they win over the cluster's.</summary>
    public EquatableArray<ExtraArg> ExtraArgs { get; init; }

    /// <summary>Its own pieces; they win over the cluster's.</summary>
    public PieceSet Pieces { get; init; } = PieceSet.Empty;
}
