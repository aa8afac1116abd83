namespace FlatcarGen.Generator.Emit;

/// <summary>A file that the build writes, and the constant that holds its text, or the text that it is made of.</summary>
internal readonly record struct ArtifactPath(string Path, string Member);

/// <summary>The files of a node.</summary>
internal static class ArtifactPaths
{
    /// <summary>Those whose texts are constants.</summary>
    public static IReadOnlyList<ArtifactPath> Of(string cluster, string node) =>
    [
        new($"{cluster}/{node}.bu", "Butane"),
        new($"{cluster}/{node}.kubeadm.yaml", "KubeadmConfig"),
    ];

    /// <summary>Those that the build makes of constants, Butane documents, where it knows the values of their placeholders.</summary>
    public static IReadOnlyList<ArtifactPath> MadeOf(string cluster, string node, bool hasPointer) =>
        hasPointer
            ? [new($"{cluster}/{node}.ign", "Butane"), new($"{cluster}/{node}.pointer.ign", "Pointer")]
            : [new($"{cluster}/{node}.ign", "Butane")];
}
