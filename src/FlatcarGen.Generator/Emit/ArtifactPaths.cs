namespace FlatcarGen.Generator.Emit;

/// <summary>A file that the build writes, and the constant that holds its text.</summary>
internal readonly record struct ArtifactPath(string Path, string Member);

/// <summary>The files of a node.</summary>
internal static class ArtifactPaths
{
    public static IReadOnlyList<ArtifactPath> Of(string cluster, string node) =>
    [
        new($"{cluster}/{node}.bu", "Butane"),
        new($"{cluster}/{node}.kubeadm.yaml", "KubeadmConfig"),
    ];
}
