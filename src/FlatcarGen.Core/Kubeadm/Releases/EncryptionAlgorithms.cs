namespace FlatcarGen.Core.Kubeadm.Releases;

/// <summary>An algorithm for the keys that kubeadm makes.</summary>
public sealed record EncryptionAlgorithm(string Name, int Since, string Source) : ReleaseFact(Name, Since, Still, Source);

/// <summary>What <c>encryptionAlgorithm</c> of v1beta4's ClusterConfiguration may be, by release.</summary>
public static class EncryptionAlgorithms
{
    private const string Reference = "kubernetes.io, kubeadm Configuration (v1beta4)";

    public static IReadOnlyList<EncryptionAlgorithm> All { get; } =
    [
        new("ECDSA-P256", 31, Reference),
        new("RSA-2048", 31, Reference),
        new("RSA-3072", 31, Reference),
        new("RSA-4096", 31, Reference),
        new("ECDSA-P384", 34, "kubernetes CHANGELOG-1.34"),
    ];

    /// <summary>The names that one of the releases takes, as kubeadm lists them: sorted.</summary>
    public static IEnumerable<string> NamesIn(ReleaseRange releases) =>
        All.Where(algorithm => algorithm.IsIn(releases)).Select(algorithm => algorithm.Name).OrderBy(name => name, StringComparer.Ordinal);
}
