using FlatcarGen.Core.Declarations;

namespace FlatcarGen.Core.Kubeadm.Releases;

/// <summary>A version of kubeadm's configuration API.</summary>
/// <param name="Name">The <c>apiVersion</c> of its kinds.</param>
/// <param name="Since">The first release that reads it.</param>
/// <param name="Deprecated">The first release that warns of it; <see cref="ReleaseFact.Still"/> for none.</param>
/// <param name="Until">The first release that does not read it any more.</param>
/// <param name="Api">How a declaration names it; null for those that nothing is written in.</param>
/// <param name="Source">Where the fact comes from.</param>
public sealed record ConfigApiVersion(string Name, int Since, int Deprecated, int Until, KubeadmApi? Api, string Source)
    : ReleaseFact(Name, Since, Until, Source)
{
    /// <summary>Whether the release still reads it and warns of it.</summary>
    public bool IsDeprecatedIn(KubernetesVersion? version) => IsIn(version) && version >= KubernetesVersion.OfMinor(Deprecated);
}

/// <summary>The versions of kubeadm's configuration API, from the oldest on.</summary>
public static class ConfigApiVersions
{
    public static IReadOnlyList<ConfigApiVersion> All { get; } =
    [
        new("kubeadm.k8s.io/v1beta1", 13, 17, 22, null, "kubernetes/kubernetes#83276, kubernetes CHANGELOG-1.22"),
        new("kubeadm.k8s.io/v1beta2", 15, 22, 27, null, "kubernetes CHANGELOG-1.22, kubernetes/kubernetes#114540"),
        new("kubeadm.k8s.io/v1beta3", 22, 31, 37, KubeadmApi.V1Beta3, "kubernetes CHANGELOG-1.22, kubernetes CHANGELOG-1.31, kubernetes/kubernetes#136016"),
        new("kubeadm.k8s.io/v1beta4", 31, ReleaseFact.Still, ReleaseFact.Still, KubeadmApi.V1Beta4, "kubernetes CHANGELOG-1.31"),
    ];

    /// <summary>What is known of an <c>apiVersion</c>; null where it is none of kubeadm's, or one that is older than all of these.</summary>
    public static ConfigApiVersion? Find(string? apiVersion) => All.FirstOrDefault(version => version.Name == apiVersion);

    /// <summary>The one that a declaration names; where it leaves that open, the newest.</summary>
    public static ConfigApiVersion Of(KubeadmApi api) => All.FirstOrDefault(version => version.Api == api) ?? For(null);

    /// <summary>
    /// The one to write for a release: the newest that it reads. Where no release is known it is the newest of all, and for one that is
    /// older than all that are known the oldest that can be written.
    /// </summary>
    public static ConfigApiVersion For(KubernetesVersion? release)
    {
        var written = All.Where(version => version.Api is not null).ToList();
        return release is null
            ? written[written.Count - 1]
            : written.LastOrDefault(version => release >= KubernetesVersion.OfMinor(version.Since)) ?? written[0];
    }
}
