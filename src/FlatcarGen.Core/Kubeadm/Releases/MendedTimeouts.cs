namespace FlatcarGen.Core.Kubeadm.Releases;

/// <summary>The patch release of a minor release in which kubeadm sees v1beta3's <c>apiServer.timeoutForControlPlane</c> again.</summary>
/// <param name="Since">The minor release that has been losing it.</param>
/// <param name="Patch">The first patch release that has it.</param>
/// <param name="Source">Where the fact comes from.</param>
public sealed record MendedTimeout(int Since, int Patch, string Source) : ReleaseFact("apiServer.timeoutForControlPlane", Since, Since + 1, Source);

/// <summary>Where the time limit of v1beta3 was lost, and since when it is not any more: kubernetes/kubernetes#133513.</summary>
public static class MendedTimeouts
{
    public static IReadOnlyList<MendedTimeout> All { get; } =
    [
        new(31, 13, "kubernetes/kubernetes#133776"),
        new(32, 9, "kubernetes/kubernetes#133755"),
        new(33, 5, "kubernetes/kubernetes#133754"),
        new(34, 1, "kubernetes/kubernetes#133753"),
    ];

    /// <summary>The patch release that is needed; null where the release sees the limit.</summary>
    public static MendedTimeout? Missing(KubernetesVersion release) =>
        All.FirstOrDefault(mended => mended.IsIn(release) && release.Patch < mended.Patch);
}
