namespace FlatcarGen.Build;

/// <summary>What an assembly holds for the build.</summary>
/// <param name="Files">The files whose texts are constants, in order of their paths.</param>
/// <param name="Machines">What Ignition configs are made of, in order of their paths.</param>
public sealed record AssemblyContent(IReadOnlyList<ArtifactFile> Files, IReadOnlyList<IgnitionSource> Machines)
{
    public static AssemblyContent Empty { get; } = new([], []);
}
