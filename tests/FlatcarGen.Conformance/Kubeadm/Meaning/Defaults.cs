using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace FlatcarGen.Conformance.Kubeadm.Meaning;

/// <summary>
/// Puts in what <c>kubeadm.k8s.io/v1beta4</c> takes where a config says nothing, but for what it finds out on the machine.
/// Source: the reference of kubeadm's configuration (v1beta4), and what <c>kubeadm config migrate</c> of 1.32.1 and 1.36.0 wrote.
/// </summary>
internal static class Defaults
{
    /// <summary>Stands for a token that kubeadm makes up.</summary>
    public const string MadeUpToken = "RANDOM";

    /// <summary>Not in 1.32.1, and in 1.36.0.</summary>
    private const int FirstWithHttpEndpoints = 36;

    private static readonly (string Path, string Value)[] Timeouts =
    [
        ("timeouts.controlPlaneComponentHealthCheck", "4m0s"), ("timeouts.discovery", "5m0s"), ("timeouts.etcdAPICall", "2m0s"),
        ("timeouts.kubeletHealthCheck", "4m0s"), ("timeouts.kubernetesAPICall", "1m0s"), ("timeouts.tlsBootstrap", "5m0s"),
        ("timeouts.upgradeManifests", "5m0s"),
    ];

    /// <summary>Fills in all of a config. Of InitConfiguration and ClusterConfiguration each brings the other with it.</summary>
    public static void Apply(Documents config, KubeadmRelease release)
    {
        if (config[Documents.Init] is not null || config[Documents.Cluster] is not null)
        {
            ApplyToInit(config.Ensure(Documents.Init));
            ApplyToCluster(config.Ensure(Documents.Cluster), release);
            ApplyToEndpoint(config.Ensure(Documents.Cluster), config.Ensure(Documents.Init));
        }

        if (config[Documents.Join] is { } join)
            ApplyToJoin(join);
    }

    private static void ApplyToInit(JsonObject init)
    {
        init.Default("bootstrapTokens", new JsonArray(new JsonObject { ["token"] = MadeUpToken }));
        foreach (var token in (init["bootstrapTokens"] as JsonArray ?? []).OfType<JsonObject>())
        {
            token.Default("token", MadeUpToken);
            token.Default("ttl", "24h0m0s");
            token.Default("usages", new JsonArray("signing", "authentication"));
            token.Default("groups", new JsonArray("system:bootstrappers:kubeadm:default-node-token"));
        }

        init.Default("localAPIEndpoint.bindPort", 6443m);
        ApplyToNode(init, isControlPlane: true);
    }

    private static void ApplyToCluster(JsonObject cluster, KubeadmRelease release)
    {
        cluster.Default("kubernetesVersion", release.ClusterVersion);
        cluster.Default("clusterName", "kubernetes");
        cluster.Default("certificatesDir", "/etc/kubernetes/pki");
        cluster.Default("imageRepository", "registry.k8s.io");
        cluster.Default("encryptionAlgorithm", "RSA-2048");
        cluster.Default("certificateValidityPeriod", "8760h0m0s");
        cluster.Default("caCertificateValidityPeriod", "87600h0m0s");
        cluster.Default("networking.dnsDomain", "cluster.local");
        cluster.Default("networking.serviceSubnet", "10.96.0.0/12");
        if (cluster.At("etcd.external") is null)
            cluster.Default("etcd.local.dataDir", "/var/lib/etcd");
        else if (release.Minor >= FirstWithHttpEndpoints && cluster.At("etcd.external.endpoints") is JsonArray and not [] and var endpoints)
            cluster.Default("etcd.external.httpEndpoints", endpoints.DeepClone());
    }

    /// <summary>An endpoint without a port has that of the API server.</summary>
    private static void ApplyToEndpoint(JsonObject cluster, JsonObject init)
    {
        var port = init.At("localAPIEndpoint.bindPort")?.ToString();
        cluster.Change("controlPlaneEndpoint", endpoint =>
            endpoint.Length == 0 ? endpoint
            : IsBareIpv6(endpoint) ? $"[{endpoint}]:{port}"
            : endpoint.EndsWith(']') || !endpoint.Contains(':') ? $"{endpoint}:{port}"
            : endpoint);

        static bool IsBareIpv6(string text) =>
            text[0] != '[' && IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6;
    }

    private static void ApplyToJoin(JsonObject join)
    {
        join.Default("caCertPath", "/etc/kubernetes/pki/ca.crt");
        if (join.TextAt("discovery.bootstrapToken.token") is { } token)
            join.Default("discovery.tlsBootstrapToken", token);
        if (join["controlPlane"] is JsonObject controlPlane)
            controlPlane.Default("localAPIEndpoint.bindPort", 6443m);
        ApplyToNode(join, isControlPlane: join["controlPlane"] is not null);
    }

    /// <summary>An empty list of taints is none, which on a control plane is another thing than saying nothing.</summary>
    private static void ApplyToNode(JsonObject document, bool isControlPlane)
    {
        foreach (var (path, value) in Timeouts)
            document.Default(path, value);
        document.Default("nodeRegistration.imagePullPolicy", "IfNotPresent");
        document.Default("nodeRegistration.imagePullSerial", true);
        if (document.ObjectAt("nodeRegistration") is { } node && node["taints"] is null && isControlPlane)
            node["taints"] = new JsonArray(new JsonObject { ["effect"] = "NoSchedule", ["key"] = "node-role.kubernetes.io/control-plane" });
    }
}
