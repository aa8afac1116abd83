namespace FlatcarGen.Core.Kubeadm.Releases;

/// <summary>Something that is so since a release.</summary>
public sealed record TurningPoint(string Name, int Since, string Source) : ReleaseFact(Name, Since, Still, Source);

/// <summary>Changes of behaviour that have a date and nothing else.</summary>
public static class TurningPoints
{
    public static TurningPoint SubnetsWantForwarding { get; } =
        new("kubeadm init refuses a machine that does not forward IPv6, if a subnet of its cluster is IPv6", 27, "kubernetes/kubernetes#115420, kubernetes CHANGELOG-1.27");

    /// <summary>CloudDualStackNodeIPs is on.</summary>
    public static TurningPoint DualNodeIPWithExternal { get; } =
        new("The kubelet takes addresses of both families beside an external cloud provider", 29, "kubernetes CHANGELOG-1.29");

    /// <summary>DisableCloudProviders is on.</summary>
    public static TurningPoint CloudProvidersOff { get; } = new("Built-in cloud providers are off unless a feature gate is set", 29, "kubernetes CHANGELOG-1.29");

    /// <summary>The controller manager says it in so many words from 1.32 on.</summary>
    public static TurningPoint CloudProvidersGone { get; } = new("No cloud provider but 'external' is known", 31, "kubernetes CHANGELOG-1.31, kubernetes CHANGELOG-1.32");

    /// <summary>KubeletCgroupDriverFromCRI is GA.</summary>
    public static TurningPoint RuntimeDecidesCgroupDriver { get; } = new("The container runtime says which cgroup driver to use", 34, "kubernetes CHANGELOG-1.34");

    /// <summary><c>failCgroupV1</c> is on by default, and kubeadm's preflight check is an error.</summary>
    public static TurningPoint CgroupV1Refused { get; } = new("kubeadm and the kubelet refuse cgroup v1", 35, "kubernetes CHANGELOG-1.35");

    public static TurningPoint IpvsDeprecated { get; } = new("kube-proxy's mode 'ipvs' is deprecated", 35, "kubernetes CHANGELOG-1.35");

    public static TurningPoint FlexVolumesNotMounted { get; } =
        new("kubeadm does not mount the folder of flex volumes for the kube-controller-manager", 36, "kubernetes/kubernetes#136423");

    public static TurningPoint EtcdEndpointNeeded { get; } = new("kubeadm refuses an external etcd without endpoints", 35, "kubeadm 1.36.0, observed; kubernetes CHANGELOG-1.35 (httpEndpoints)");

    public static IReadOnlyList<TurningPoint> All { get; } =
    [
        SubnetsWantForwarding, DualNodeIPWithExternal, CloudProvidersOff, CloudProvidersGone, RuntimeDecidesCgroupDriver, CgroupV1Refused, IpvsDeprecated,
        EtcdEndpointNeeded, FlexVolumesNotMounted,
    ];
}
