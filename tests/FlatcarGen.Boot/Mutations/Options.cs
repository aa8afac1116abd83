using static FlatcarGen.Boot.Mutations.Original;

namespace FlatcarGen.Boot.Mutations;

/// <summary>Options of the declaration that undo a repair, and settings of it that cannot be.</summary>
internal static class Options
{
    private const string Cluster = "KubeProxy = false";

    public static readonly IReadOnlyList<Mutation> All =
    [
        With("UnitType = UnitType.Simple", Declaration, "FCG2011", "kubeadm takes longer than the start timeout, before it writes kubelet.conf"),
        With("CompletionMarker = CompletionMarker.KubeletConf", Declaration, "FCG2027", "The machine loses its power in the middle of kubeadm init"),
        With("RestartOnFailure = false", WorkerDeclaration, "FCG2016", "kubeadm join fails once, before it writes anything"),
        With("MetadataGuard = false", Declaration, "FCG3012", "The metadata has no IPv6 address"),
        With("Containerd = Dependency.Requires", Declaration, "FCG2046", "containerd is restarted in the middle of kubeadm init"),
        With("MetadataService = Dependency.Requires", Declaration, "FCG3501", "The metadata service fails once"),
        With("ReuseKubeconfigFolder = false", Declaration, "FCG2026", "The folder of the kubeconfig is there already"),
        With("IPv6Forwarding = false", Declaration, "FCG6501", null),
        new("`IPv6Forwarding = false`, and subnets that come later", Declaration,
            new Edit("\"10.244.0.0/16\", \"fd00:10:244::/56\"", "\"${pod_cidr}\""),
            new Edit("\"10.96.0.0/16\", \"fd00:10:96::/112\"", "\"${service_cidr}\""),
            new Edit(Cluster, $"IPv6Forwarding = false, {Cluster}"))
        {
            Rule = "FCG6502",
        },
        With("PrivateConfig = false", Declaration, "FCG4011", null),
        With("NodeIPs = [\"$COREOS_EC2_IPV4_PUBLIC\", \"$COREOS_EC2_IPV6\"]", Declaration, "FCG3017", null,
            new() { ["/etc/boot-test/metadata"] = "MORE=COREOS_EC2_IPV4_PUBLIC=198.51.100.7" }),
        With("NodeIPs = [\"$NODE_IP\", \"$COREOS_EC2_IPV6\"]", Declaration, "FCG3502", null),
        With("NodeIPs = [\"$COREOS_EC2_IPV4_LOCAL\"]", Declaration, "FCG5007", null),
    ];

    private static Mutation With(string option, Original original, string rule, string? condition, Dictionary<string, string>? machine = null) =>
        new($"`{option}`", original, new Edit(Cluster, $"{option}, {Cluster}")) { Rule = rule, Condition = condition, Machine = machine ?? [] };
}
