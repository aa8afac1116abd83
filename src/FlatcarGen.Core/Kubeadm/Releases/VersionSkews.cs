namespace FlatcarGen.Core.Kubeadm.Releases;

/// <summary>How far a program's release may be from that of the cluster.</summary>
/// <param name="Name">The program.</param>
/// <param name="Since">The first release of the cluster for which this holds.</param>
/// <param name="Older">How many minor releases older it may be.</param>
/// <param name="Newer">How many minor releases newer it may be.</param>
/// <param name="Source">Where the fact comes from.</param>
public sealed record VersionSkew(string Name, int Since, int Older, int Newer, string Source) : ReleaseFact(Name, Since, Still, Source);

/// <summary>The version skew policy, as far as machines are concerned.</summary>
public static class VersionSkews
{
    private const string Policy = "kubernetes.io, Version Skew Policy";

    public static VersionSkew Kubeadm { get; } = new("kubeadm", 0, 0, 1, Policy + "; kubeadm makes clusters of its own release and of the one before");

    public static IReadOnlyList<VersionSkew> All { get; } =
    [
        Kubeadm,
        new("kubelet", 0, 2, 0, Policy),
        new("kubelet", 28, 3, 0, Policy + " (1.28)"),
    ];

    /// <summary>Whether a program of some release cannot be part of a cluster of another; not where nothing is known of it.</summary>
    public static bool IsRefused(string program, int minor, int cluster) =>
        For(program, cluster) is { } skew && (minor < cluster - skew.Older || minor > cluster + skew.Newer);

    /// <summary>What holds for a program in a cluster of a release; null where nothing is known of it.</summary>
    public static VersionSkew? For(string program, int cluster) => All.LastOrDefault(skew => skew.Name == program && skew.Since <= cluster);
}
