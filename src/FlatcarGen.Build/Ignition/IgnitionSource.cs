using FlatcarGen.Core.Declarations;

namespace FlatcarGen.Build;

/// <summary>What the Ignition config of a node is made of.</summary>
/// <param name="Path">The file to write.</param>
/// <param name="TypeName">The reflection name of the node's class.</param>
/// <param name="Butane">The Butane document.</param>
/// <param name="Platform">Where the machines run; null where the assembly does not say.</param>
/// <param name="Pointer">The Butane document of user data that only says where the config is; null where the config is the user data.</param>
public sealed record IgnitionSource(ArtifactPath Path, string TypeName, DeclaredButane Butane, Platform? Platform, DeclaredButane? Pointer)
{
    /// <summary>The names of all values that are needed.</summary>
    public IReadOnlyList<string> Placeholders { get; } =
    [
        .. Butane.Placeholders.Concat((Pointer?.Placeholders ?? []).Where(name => name != IgnitionMaker.HashPlaceholder))
            .Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal),
    ];

    public ArtifactPath PointerPath => Path with { Kind = ArtifactKind.Pointer };

    public ArtifactPath ButanePath => Path with { Kind = ArtifactKind.Butane };
}
