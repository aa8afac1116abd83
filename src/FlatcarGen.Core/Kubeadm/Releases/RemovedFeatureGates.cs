namespace FlatcarGen.Core.Kubeadm.Releases;

/// <summary>A feature gate that is gone: a component that is given it stops with "unrecognized feature gate".</summary>
/// <param name="Name">Its name.</param>
/// <param name="Until">The first Kubernetes release without it: 32 is 1.32.</param>
/// <param name="Source">Where the fact comes from.</param>
public sealed record RemovedFeatureGate(string Name, int Until, string Source) : ReleaseFact(Name, 0, Until, Source);

/// <summary>The feature gates that releases of Kubernetes have removed.</summary>
public static class RemovedFeatureGates
{
    private const string Removed = "kubernetes.io, Feature Gates (removed)";
    private const string Checks = "siderolabs/go-kubernetes, kubernetes/upgrade/checks.go";
    private const string Changelog = "kubernetes CHANGELOG-1.";

    public static IReadOnlyList<RemovedFeatureGate> All { get; } = new[]
    {
        Of(25, Removed, "IPv6DualStack"),
        Of(30, Checks,
            "ExpandedDNSConfig", "ExperimentalHostUserNamespaceDefaultingGate", "IPTablesOwnershipCleanup", "KubeletPodResources",
            "KubeletPodResourcesGetAllocatable", "MinimizeIPTablesRestore", "ProxyTerminatingEndpoints", "RemoveSelfLink"),
        Of(31, Checks,
            "APIPriorityAndFairness", "CSINodeExpandSecret", "ConsistentHTTPGetHandlers", "DefaultHostNetworkHostPortsInPodTemplates",
            "ServiceNodePortStaticSubrange", "SkipReadOnlyValidationGCE"),
        Of(32, Checks,
            "AllowServiceLBStatusOnNonLB", "CloudDualStackNodeIPs", "DRAControlPlaneController", "HPAContainerMetrics", "KMSv2",
            "KMSv2KDF", "LegacyServiceAccountTokenCleanUp", "MinDomainsInPodTopologySpread", "NewVolumeManagerReconstruction",
            "NodeOutOfServiceVolumeDetach", "ServerSideApply", "ServerSideFieldValidation", "StableLoadBalancerNodeSet",
            "ValidatingAdmissionPolicy", "ZeroLimitedNominalConcurrencyShares"),
        Of(33, Checks,
            "AppArmor", "AppArmorFields", "CPUManager", "DisableCloudProviders", "DisableKubeletCloudCredentialProviders",
            "JobPodFailurePolicy", "KubeProxyDrainingTerminatingNodes", "PDBUnhealthyPodEvictionPolicy",
            "PersistentVolumeLastPhaseTransitionTime", "VolumeCapacityPriority"),
        Of(34, Checks, "DevicePluginCDIDevices", "LegacySidecarContainers", "PodDisruptionConditions"),
        Of(35, "kubernetes/kubernetes#133720 and #132157", "SizeMemoryBackedVolumes", "UserNamespacesHostNetworkSupport"),
        Of(36, Checks,
            "CSIMigrationPortworx", "HonorPVReclaimPolicy", "InTreePluginPortworxUnregister", "WatchFromStorageWithoutResourceVersion"),
        Of(37, Changelog + "37", "AnyVolumeDataSource", "GangScheduling", "PreventStaticPodAPIReferences", "WorkloadAwarePreemption"),
    }.SelectMany(gates => gates).ToList();

    private static readonly Dictionary<string, RemovedFeatureGate> ByName = All.ToDictionary(gate => gate.Name, StringComparer.Ordinal);

    /// <summary>What is known of a gate; null where it is still there, or never was.</summary>
    public static RemovedFeatureGate? Find(string name) => ByName.TryGetValue(name, out var gate) ? gate : null;

    private static IEnumerable<RemovedFeatureGate> Of(int minor, string source, params string[] names) =>
        names.Select(name => new RemovedFeatureGate(name, minor, source));
}
