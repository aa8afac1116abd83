namespace FlatcarGen.Build;

/// <summary>What a file of a node is; the end of its name says so.</summary>
/// <param name="Name">As written in the property <c>FlatcarArtifactKinds</c>.</param>
/// <param name="Suffix">The end of the file's name, with its first dot.</param>
public sealed record ArtifactKind(string Name, string Suffix)
{
    /// <summary>The Butane document.</summary>
    public static ArtifactKind Butane { get; } = new("butane", ".bu");

    /// <summary>The Ignition config that the machines get in the end.</summary>
    public static ArtifactKind Ignition { get; } = new("ignition", ".ign");

    /// <summary>User data that says where the Ignition config is.</summary>
    public static ArtifactKind Pointer { get; } = new("pointer", ".pointer.ign");

    public static IReadOnlyList<ArtifactKind> All { get; } =
    [
        Butane,
        new("kubeadm", ".kubeadm.yaml"),
        Ignition,
        Pointer,
    ];

    /// <summary>The kind of the file, or <see langword="null"/> if its name ends as no kind does, or is the suffix alone.</summary>
    public static ArtifactKind? OfFile(string fileName) => All
        .Where(kind => fileName.Length > kind.Suffix.Length && fileName.EndsWith(kind.Suffix, StringComparison.Ordinal))
        .OrderByDescending(kind => kind.Suffix.Length)
        .FirstOrDefault();

    /// <summary>The kinds of a list like <c>butane;kubeadm</c>.</summary>
    /// <exception cref="ArtifactException"><c>FCG8006</c>: a name that is no kind's.</exception>
    public static IReadOnlyList<ArtifactKind> Parse(string names) =>
        [.. names.Split(';').Select(name => name.Trim()).Where(name => name.Length > 0).Select(Named).Distinct()];

    private static ArtifactKind Named(string name) =>
        All.FirstOrDefault(kind => string.Equals(kind.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArtifactException(
            ErrorCode.UnknownKind,
            $"FlatcarArtifactKinds names '{name}', which is no kind of file; write any of: {string.Join(", ", All.Select(kind => kind.Name))}");
}
