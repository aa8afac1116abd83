namespace FlatcarGen.Core.Kubeadm.Schema;

using static FieldForms;

/// <summary>
/// KubeletConfiguration of <c>kubelet.config.k8s.io/v1beta1</c>. None of its fields has gone since 1.29.
/// Sources: kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1, for the releases the Go package k8s.io/kubelet/config/v1beta1,
/// release-1.29 to v0.37.0-beta.0 (for <c>defaultPodSysctls</c> its main branch before 1.37).
/// </summary>
internal static class KubeletSchema
{
    public static readonly ObjectType Configuration = new(
        "KubeletConfiguration",
        [
            .. ComponentSchema.TypeMeta(),
            .. Server(), .. Node(), .. StaticPods(), .. Pods(), .. Runtime(), .. Images(), .. ContainerLogs(),
            .. Cgroups(), .. ResourceManagers(), .. Reserved(), .. Eviction(), .. Shutdown(), .. Network(), .. Client(), .. Observation(),
        ]);

    /// <summary>What the kubelet serves, where and to whom.</summary>
    private static Field[] Server() =>
    [
        Optional(Boolean("enableServer")),
        Text("address"), Int32("port"), Int32("readOnlyPort"),
        Text("tlsCertFile"), Text("tlsPrivateKeyFile"), Texts("tlsCipherSuites"), Text("tlsMinVersion"),
        new("tlsCurvePreferences", ValueType.List(ValueType.Int32)) { Since = 36 },
        Boolean("rotateCertificates"), Boolean("serverTLSBootstrap"),
        Object("authentication", KubeletAccessSchema.Authentication),
        Object("authorization", KubeletAccessSchema.Authorization),
        Duration("streamingConnectionIdleTimeout"),
        Optional(Int32("healthzPort")), Text("healthzBindAddress"),
        Optional(Boolean("enableDebuggingHandlers")), Optional(Boolean("enableDebugFlagsHandler")),
        Optional(Boolean("enableProfilingHandler")), Boolean("enableContentionProfiling"),
        Optional(Boolean("enableSystemLogHandler")), Optional(Boolean("enableSystemLogQuery")),
    ];

    /// <summary>The node that it registers, and how it reports on it.</summary>
    private static Field[] Node() =>
    [
        Optional(Boolean("registerNode")), List("registerWithTaints", ComponentSchema.Taint),
        Text("providerID"),
        Duration("nodeStatusUpdateFrequency"), Duration("nodeStatusReportFrequency"),
        Int32("nodeLeaseDurationSeconds"),
        Optional(Int32("nodeStatusMaxImages")),
        Map("featureGates", ValueType.Boolean),
        Boolean("runOnce"),
    ];

    private static Field[] StaticPods() =>
    [
        Text("staticPodPath"), Text("staticPodURL"), Map("staticPodURLHeader", ValueType.Texts),
        Duration("fileCheckFrequency"), Duration("httpCheckFrequency"),
    ];

    private static Field[] Pods() =>
    [
        Int32("maxPods"), Int32("podsPerCore"), Optional(Int64("podPidsLimit")),
        Duration("syncFrequency"),
        Texts("allowedUnsafeSysctls"), Map("defaultPodSysctls", ValueType.Text, since: 37),
        Optional(Boolean("seccompDefault")),
        Optional(Object("userNamespaces", KubeletNodeSchema.UserNamespaces, since: 33)),
        Object("crashLoopBackOff", KubeletNodeSchema.CrashLoopBackOff, since: 32),
        Text("configMapAndSecretChangeDetectionStrategy"),
        Text("volumePluginDir"), Duration("volumeStatsAggPeriod"), Optional(Boolean("enableControllerAttachDetach")),
        Optional(Boolean("localStorageCapacityIsolation")),
    ];

    private static Field[] Runtime() =>
    [
        Text("containerRuntimeEndpoint"), Text("imageServiceEndpoint"), Duration("runtimeRequestTimeout"),
        Int64("maxOpenFiles"), Optional(Int32("oomScoreAdj")), Boolean("protectKernelDefaults"),
    ];

    private static Field[] Images() =>
    [
        Optional(Int32("registryPullQPS")), Int32("registryBurst"),
        Optional(Boolean("serializeImagePulls")), Optional(Int32("maxParallelImagePulls")),
        Text("imagePullCredentialsVerificationPolicy", since: 33), Texts("preloadedImagesVerificationAllowlist", since: 33),
        Duration("imageMinimumGCAge"), Duration("imageMaximumGCAge"),
        Optional(Int32("imageGCHighThresholdPercent")), Optional(Int32("imageGCLowThresholdPercent")),
    ];

    private static Field[] ContainerLogs() =>
    [
        Text("podLogsDir", since: 30),
        Text("containerLogMaxSize"), Optional(Int32("containerLogMaxFiles")),
        Optional(Int32("containerLogMaxWorkers", since: 30)), Optional(Duration("containerLogMonitorInterval", since: 30)),
    ];

    private static Field[] Cgroups() =>
    [
        Text("cgroupDriver"), Text("cgroupRoot"), Text("kubeletCgroups"), Text("systemCgroups"),
        Optional(Boolean("cgroupsPerQOS")), Map("qosReserved", ValueType.Text),
        Optional(Boolean("failCgroupV1", since: 31)),
        Optional(Boolean("singleProcessOOMKill", since: 32)),
        Optional(Boolean("cpuCFSQuota")), Optional(Duration("cpuCFSQuotaPeriod")),
        Optional(Boolean("failSwapOn")), Object("memorySwap", KubeletNodeSchema.MemorySwap),
        new("memoryThrottlingFactor", ValueType.Float.ByPointer()),
        Text("memoryReservationPolicy", since: 36),
        Boolean("kernelMemcgNotification"),
    ];

    private static Field[] ResourceManagers() =>
    [
        Text("cpuManagerPolicy"), Map("cpuManagerPolicyOptions", ValueType.Text), Duration("cpuManagerReconcilePeriod"),
        Text("memoryManagerPolicy"),
        Text("topologyManagerPolicy"), Map("topologyManagerPolicyOptions", ValueType.Text), Text("topologyManagerScope"),
    ];

    /// <summary>What is kept for the system and for the kubelet itself.</summary>
    private static Field[] Reserved() =>
    [
        Map("systemReserved", ValueType.Text), Text("systemReservedCgroup"),
        Map("kubeReserved", ValueType.Text), Text("kubeReservedCgroup"),
        Text("reservedSystemCPUs"), List("reservedMemory", KubeletNodeSchema.MemoryReservation),
        Texts("enforceNodeAllocatable"),
    ];

    private static Field[] Eviction() =>
    [
        Map("evictionHard", ValueType.Text),
        Map("evictionSoft", ValueType.Text), Map("evictionSoftGracePeriod", ValueType.Text),
        Map("evictionMinimumReclaim", ValueType.Text),
        Duration("evictionPressureTransitionPeriod"), Int32("evictionMaxPodGracePeriod"),
        Optional(Boolean("mergeDefaultEvictionSettings", since: 33)),
    ];

    private static Field[] Shutdown() =>
    [
        Duration("shutdownGracePeriod"), Duration("shutdownGracePeriodCriticalPods"),
        List("shutdownGracePeriodByPodPriority", KubeletNodeSchema.ShutdownGracePeriodByPodPriority),
    ];

    private static Field[] Network() =>
    [
        Text("clusterDomain"), Texts("clusterDNS"), Optional(Text("resolvConf")),
        Text("podCIDR"), Text("hairpinMode"),
        Optional(Boolean("makeIPTablesUtilChains")), Optional(Int32("iptablesMasqueradeBit")), Optional(Int32("iptablesDropBit")),
    ];

    /// <summary>How it talks to the API server.</summary>
    private static Field[] Client() =>
    [
        Text("contentType"), Optional(Int32("kubeAPIQPS")), Int32("kubeAPIBurst"),
        Optional(Int32("eventRecordQPS")), Int32("eventBurst"),
    ];

    private static Field[] Observation() =>
    [
        Object("logging", ComponentSchema.LoggingConfiguration),
        Optional(Object("tracing", ComponentSchema.TracingConfiguration)),
        Text("showHiddenMetricsForVersion"),
    ];
}
