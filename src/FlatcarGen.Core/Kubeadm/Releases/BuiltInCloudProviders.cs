namespace FlatcarGen.Core.Kubeadm.Releases;

/// <summary>A cloud whose code was part of Kubernetes.</summary>
public sealed record BuiltInCloudProvider(string Name, int Until, string Source) : ReleaseFact(Name, 0, Until, Source);

/// <summary>
/// The clouds that the kubelet and the kube-controller-manager knew themselves. From <see cref="TurningPoints.CloudProvidersOff"/> on they
/// are refused unless a feature gate brings them back, and from <see cref="TurningPoints.CloudProvidersGone"/> on <c>external</c> alone is
/// taken.
/// </summary>
public static class BuiltInCloudProviders
{
    public static IReadOnlyList<BuiltInCloudProvider> All { get; } =
    [
        new("openstack", 26, "kubernetes CHANGELOG-1.26"),
        new("aws", 27, "kubernetes CHANGELOG-1.27"),
        new("azure", 30, "kubernetes CHANGELOG-1.30"),
        new("vsphere", 30, "kubernetes CHANGELOG-1.30"),
        new("gce", 31, "kubernetes CHANGELOG-1.31"),
    ];

    /// <summary>What is known of a provider; null where it never was one of them.</summary>
    public static BuiltInCloudProvider? Find(string name) => All.FirstOrDefault(provider => provider.Name == name);
}
