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
        Of(9, Removed, "AffinityInAnnotations"),
        Of(10, Removed, "AllowExtTrafficLocalEndpoints"),
        Of(11, Removed, "KubeletConfigFile", "PVCProtection"),
        Of(12, Removed, "Accelerators"),
        Of(13, Removed, "DynamicVolumeProvisioning"),
        Of(15, Removed, "Initializers", "MountPropagation"),
        Of(17, Removed,
            "CSIPersistentVolume", "CustomPodDNS", "ExperimentalCriticalPodAnnotation", "GCERegionalPersistentDisk", "HugePages",
            "KubeletPluginsWatcher", "PersistentLocalVolumes", "PodReadinessGates", "VolumeScheduling"),
        Of(18, Removed, "EnableAggregatedDiscoveryTimeout", "MountContainers", "RequestManagement"),
        Of(19, Removed,
            "CustomResourceDefaulting", "CustomResourcePublishOpenAPI", "CustomResourceSubresources", "CustomResourceValidation",
            "CustomResourceWebhookConversion", "PodPriority", "ResourceQuotaScopeSelectors", "ScheduleDaemonSetPods",
            "TaintNodesByCondition"),
        Of(20, Removed, "DynamicAuditing", "PodShareProcessNamespace", "ResourceLimitsPriorityFunction"),
        Of(21, Removed,
            "HyperVContainer", "ServiceLoadBalancerFinalizer", "SupportIPVSProxyMode", "TaintBasedEvictions", "WindowsGMSA",
            "WindowsRunAsUserName"),
        Of(22, Removed,
            "AttachVolumeLimit", "BlockVolume", "CSIBlockVolume", "CSIDriverRegistry", "CSIMigrationAWSComplete",
            "CSIMigrationAzureDiskComplete", "CSIMigrationAzureFileComplete", "CSIMigrationGCEComplete", "CSIMigrationOpenStackComplete",
            "EvenPodsSpread", "RotateKubeletClientCertificate", "TokenRequest", "TokenRequestProjection", "VolumePVCDataSource"),
        Of(23, Removed,
            "BalanceAttachedNodeVolumes", "CRIContainerLogRotation", "CSIMigrationvSphereComplete", "CSINodeInfo",
            "ExternalPolicyForExternalIP", "LegacyNodeRoleBehavior", "NodeDisruptionExclusion", "RootCAConfigMap", "RunAsGroup",
            "SCTPSupport", "ServiceAppProtocol", "ServiceNodeExclusion", "ServiceTopology", "Sysctls", "VolumeSnapshotDataSource"),
        Of(24, Removed,
            "BoundServiceAccountTokenVolume", "CronJobControllerV2", "EnableEquivalenceClassCache", "NamespaceDefaultLabelName",
            "NodeLease", "ServiceAccountIssuerDiscovery", "StartupProbe", "SupportNodePidsLimit", "SupportPodPidsLimit"),
        Of(25, Removed,
            "CSIServiceAccountToken", "EndpointSlice", "EndpointSliceNodeName", "EndpointSliceProxying", "GenericEphemeralVolume",
            "HugePageStorageMediumSize", "IPv6DualStack", "ImmutableEphemeralVolumes", "IngressClassNamespacedParams", "RuntimeClass",
            "SetHostnameAsFQDN", "StorageObjectInUseProtection", "StreamingProxyRedirects", "TTLAfterFinished", "ValidateProxyRedirects",
            "VolumeSubpath", "VolumeSubpathEnvExpansion", "WarningHeaders", "WindowsEndpointSliceProxying"),
        Of(26, Removed,
            "AllowInsecureBackendProxy", "CSIMigrationOpenStack", "CSIVolumeFSGroupPolicy", "CSRDuration", "ConfigurableFSGroupPolicy",
            "DefaultPodTopologySpread", "DynamicKubeletConfig", "IndexedJob", "NonPreemptingPriority", "PodAffinityNamespaceSelector",
            "PodDisruptionBudget", "PodOverhead", "PreferNominatedNode", "SelectorIndex", "ServiceLBNodePortControl",
            "ServiceLoadBalancerClass", "SuspendJob"),
        Of(27, Removed,
            "CSIInlineVolume", "CSIMigration", "CSIMigrationAWS", "CSIMigrationAzureDisk", "ControllerManagerLeaderMigration",
            "DaemonSetUpdateSurge", "EphemeralContainers", "ExpandCSIVolumes", "ExpandInUsePersistentVolumes", "ExpandPersistentVolumes",
            "IdentifyPodOS", "LocalStorageCapacityIsolation", "NetworkPolicyEndPort", "StatefulSetMinReadySeconds"),
        Of(28, Checks,
            "AdvancedAuditing", "CSIMigrationGCE", "CSIStorageCapacity", "DelegateFSGroupToCSIDriver", "DevicePlugins",
            "DisableAcceleratorUsageMetrics", "EndpointSliceTerminatingCondition", "KubeletCredentialProviders", "MixedProtocolLBService",
            "ServiceIPStaticSubrange", "ServiceInternalTrafficPolicy", "WindowsHostProcessContainers"),
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
