namespace FlatcarGen.Core.Kubeadm.Schema;

using static FieldForms;

/// <summary>
/// KubeProxyConfiguration of <c>kubeproxy.config.k8s.io/v1alpha1</c>. None of its fields has gone since 1.29.
/// Sources: kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1, for the releases the Go package
/// k8s.io/kube-proxy/config/v1alpha1, release-1.29 to v0.37.0-beta.0.
/// </summary>
internal static class KubeProxySchema
{
    public static readonly ObjectType IPTables = new(
        "KubeProxyIPTablesConfiguration",
        Optional(Int32("masqueradeBit")),
        Boolean("masqueradeAll"),
        Optional(Boolean("localhostNodePorts")),
        Duration("syncPeriod"),
        Duration("minSyncPeriod"));

    public static readonly ObjectType Ipvs = new(
        "KubeProxyIPVSConfiguration",
        Duration("syncPeriod"),
        Duration("minSyncPeriod"),
        Text("scheduler"),
        Texts("excludeCIDRs"),
        Boolean("strictARP"),
        Duration("tcpTimeout"),
        Duration("tcpFinTimeout"),
        Duration("udpTimeout"));

    public static readonly ObjectType NFTables = new(
        "KubeProxyNFTablesConfiguration",
        Optional(Int32("masqueradeBit")),
        Boolean("masqueradeAll"),
        Duration("syncPeriod"),
        Duration("minSyncPeriod"));

    public static readonly ObjectType Conntrack = new(
        "KubeProxyConntrackConfiguration",
        Optional(Int32("maxPerCore")),
        Optional(Int32("min")),
        Optional(Duration("tcpEstablishedTimeout")),
        Optional(Duration("tcpCloseWaitTimeout")),
        Boolean("tcpBeLiberal"),
        Duration("udpTimeout"),
        Duration("udpStreamTimeout"));

    public static readonly ObjectType Winkernel = new(
        "KubeProxyWinkernelConfiguration",
        Text("networkName"),
        Text("sourceVip"),
        Boolean("enableDSR"),
        Text("rootHnsEndpointName"),
        Boolean("forwardHealthCheckVip"));

    public static readonly ObjectType DetectLocal = new("DetectLocalConfiguration", Text("bridgeInterface"), Text("interfaceNamePrefix"));

    public static readonly ObjectType Configuration = new(
        "KubeProxyConfiguration",
        [
            .. ComponentSchema.TypeMeta(),
            Map("featureGates", ValueType.Boolean),
            Object("clientConnection", ComponentSchema.ClientConnectionConfiguration),
            Object("logging", ComponentSchema.LoggingConfiguration),
            Text("hostnameOverride"),
            Text("bindAddress"), Text("healthzBindAddress"), Text("metricsBindAddress"), Boolean("bindAddressHardFail"),
            Boolean("enableProfiling"),
            Text("showHiddenMetricsForVersion"),
            Text("mode"),
            Object("iptables", IPTables), Object("ipvs", Ipvs), Object("nftables", NFTables), Object("winkernel", Winkernel),
            Text("detectLocalMode"), Object("detectLocal", DetectLocal),
            Text("clusterCIDR"),
            Texts("nodePortAddresses"),
            Optional(Int32("oomScoreAdj")),
            Object("conntrack", Conntrack),
            Duration("configSyncPeriod"),
            Text("portRange"),
            Boolean("windowsRunAsService", since: 31),
        ]);
}
