using CsCheck;
using static FlatcarGen.Boot.Random.Declarations.Part;

namespace FlatcarGen.Boot.Random.Declarations;

/// <summary>Options and attributes of a cluster alone.</summary>
internal static class RandomCluster
{
    /// <summary>Arguments of the attribute.</summary>
    public static Gen<string?>[] Options(RandomSettings settings) =>
    [
        Option(99, "KubernetesVersion", [Literal(settings.Version)], Literals("latest", "1.34", "1.99.0", "1.34.1-")),
        // A placeholder does not tell which API it is.
        Option(settings.Version[0] == '$' ? 98 : 15, "KubeadmApi", Apis(settings.Version), "KubeadmApi.V1Beta3", "KubeadmApi.V1Beta4"),
        Option(99, "ControlPlaneEndpoint", Literals("api.example.com:6443", "api.example.com:6443", "${host}:6443", "${endpoint}",
            "10.0.0.1:6443", "[fd00::1]:6443"),
            Literals("api.example.com", "https://api.example.com:6443", "api.example.com:0", "api.example.com:66443", "fd00::1:6443",
                "api_server:6443", "")),
        Subnets("PodSubnets", settings.Families, "10.244.0.0/16", "fd00:10:244::/56"),
        Subnets("ServiceSubnets", settings.Families, "10.96.0.0/16", "fd00:10:96::/112"),
        Option(99, "CertificateKey", Literals("${certificate_key}"), Literals("abc", new('a', 64))),
        Option(99, "CaCertHashes", ["[\"${ca_cert_hash}\"]", "[\"${ca_cert_hash}\"]",
            $"[\"sha256:{new string('b', 64)}\", \"${{other_hash}}\"]"], "[\"sha1:00\"]", "[]", "[\"sha256:xyz\"]"),
        Option(30, "ButaneVersion", ["ButaneVersion.V1_1_0", "ButaneVersion.V1_0_0"]),
        Option(50, "Template", ["Templating.Terraform"]),
        Option(20, "ClusterName", Literals("other", "${cluster_name}", "a b: c"), Literals("")),
        Option(20, "DnsDomain", Literals("k8s.example.com", "${domain}"), Literals("k8s_example", ".local", "Cluster.Local")),
        Option(30, "CertSans", ["[\"api.example.com\", \"10.0.0.1\", \"fd00::1\", \"${san}\"]", "[\"*.example.com\"]", "[]"],
            "[\"https://a\"]", "[\"a_b\"]", "[\"a:6443\"]"),
        Option(15, "ControlPlaneTimeout", Literals("8m0s", "${timeout}"), Literals("8 minutes", "5m0", "-1m")),
        Option(15, "ImageRepository", Literals("registry.example.com:5000/k8s", "${registry}/k8s"),
            Literals("https://registry.example.com", "Registry.Example.com/K8s")),
        Option(30, "KubeProxy", ["false"]),
        Option(10, "CgroupDriver", ["CgroupDriver.Unset", "CgroupDriver.Systemd"], "CgroupDriver.Cgroupfs"),
    ];

    public static Gen<string?>[] Attributes() =>
    [
        Sometimes(99, ["BootstrapToken(\"${token}\")"], "BootstrapToken(\"abc\")", "BootstrapToken(\"ABCDEF.0123456789ABCDEF\")"),
        Sometimes(10,
            ["BootstrapToken(\"${other_token}\", Ttl = \"0s\", Description = \"a: 'b' \\\"c\\\" # d\", Usages = [\"signing\", \"authentication\"], Groups = [\"system:bootstrappers:kubeadm:default-node-token\"])"],
            "BootstrapToken(\"${other_token}\", Ttl = \"a day\")", "BootstrapToken(\"${other_token}\", Usages = [\"writing\"])",
                "BootstrapToken(\"${other_token}\", Groups = [\"admins\"])"),
        Sometimes(30, ["CertificateAuthority(\"${ca_crt_base64}\", \"${ca_key_base64}\")"],
            "CertificateAuthority(\"not base64\", \"${ca_key_base64}\")"),
        Sometimes(20, Args("ApiServer", ("audit-log-maxage", "30"), ("v", "${v}"), ("tls-min-version", "VersionTLS13"),
            ("profiling", "false"), ("service-account-issuer", "https://a?b=c#d, e")),
            "ExtraArg(Component.ApiServer, \"cloud-provider\", \"external\")", "ExtraArg(Component.ApiServer, \"--v\", \"4\")",
                "ExtraArg(Component.ApiServer, \"\", \"4\")"),
        Sometimes(15, Args("ControllerManager", ("bind-address", "::"), ("terminated-pod-gc-threshold", "500"), ("v", "")),
            "ExtraArg(Component.ControllerManager, \"a b\", \"c\")"),
        Sometimes(10, Args("Scheduler", ("v", "4"), ("bind-address", "0.0.0.0")), "ExtraArg(Component.Scheduler, \"port\", \"0\")"),
        Sometimes(10, Args("Etcd", ("heartbeat-interval", "200"), ("quota-backend-bytes", "8589934592")),
            "ExtraArg(Component.Etcd, \"--name\", \"a\")"),
        Sometimes(20, Args("Kubelet", ("max-pods", "${max_pods}"), ("v", "2"),
            ("eviction-hard", "memory.available<5%,nodefs.available<10%")),
            "ExtraArg(Component.Kubelet, \"container-runtime\", \"remote\")", "ExtraArg(Component.Kubelet, \"network-plugin\", \"cni\")"),
        Sometimes(12,
            ["FeatureGate(Component.Kubelet, \"UserNamespacesSupport\", true)",
                "FeatureGate(Component.ApiServer, \"UserNamespacesSupport\", false)",
                "FeatureGate(Component.Kubeadm, \"RootlessControlPlane\", true)"],
            "FeatureGate(Component.Kubeadm, \"NoSuchGate\", true)", "FeatureGate(Component.Kubelet, \"IPv6DualStack\", true)",
                "FeatureGate(Component.Kubelet, \"a b\", true)"),
    ];

    private static string[] Apis(string version) => RandomValues.MinorOf(version) switch
    {
        < 31 => ["KubeadmApi.V1Beta3"],
        > 36 => ["KubeadmApi.V1Beta4"],
        _ => ["KubeadmApi.V1Beta3", "KubeadmApi.V1Beta4"],
    };

    private static Gen<string?> Subnets(string name, string families, string four, string six) => families.Length == 0
        ? Option(1, name, [$"[\"{four}\"]"])
        : Option(99, name, [$"[{string.Join(", ", families.Select(family => Literal(family == '4' ? four : six)))}]"],
            $"[\"{four}\", \"{four}\"]", "[\"10.244.0.0\"]", "[\"10.0.0.0/33\"]", "[\"fd00::/16\"]", $"[\"{six}\", \"{four}\"]", "[]");

    private static string[] Args(string component, params (string Name, string Value)[] flags) =>
        [.. flags.Select(flag => $"ExtraArg(Component.{component}, {Literal(flag.Name)}, {Literal(flag.Value)})")];
}
