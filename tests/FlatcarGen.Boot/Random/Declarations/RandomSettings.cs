using CsCheck;
using static FlatcarGen.Boot.Random.Declarations.Part;

namespace FlatcarGen.Boot.Random.Declarations;

/// <summary>Options of machines.</summary>
/// <param name="Families">The families of the cluster's subnets, in their order: 4 and 6; empty where there are no subnets.</param>
/// <param name="Platform">Where they run.</param>
/// <param name="Version">The Kubernetes version, as it is declared.</param>
internal sealed record RandomSettings(string Families, string Platform, string Version)
{
    private static readonly string[] _dualStack = ["Aws", "DigitalOcean", "Scaleway", "Akamai", "KubeVirt", "ProxmoxVe", "Custom"];
    private static readonly string[] _single = ["Azure", "Gce", "OpenStack", "Hetzner", "OracleCloud", "None"];
    private static readonly string[] _named = ["Aws", "Gce", "OpenStack", "DigitalOcean", "Hetzner", "Scaleway", "KubeVirt", "ProxmoxVe",
        "OracleCloud"];

    public static Gen<RandomSettings> Gen { get; } = CsCheck.Gen.Select(
        CsCheck.Gen.OneOf("", "4", "6", "46", "46", "46", "64"),
        CsCheck.Gen.Frequency((4, CsCheck.Gen.Const("Aws")), (4, CsCheck.Gen.OneOf(_dualStack)), (2, CsCheck.Gen.OneOf(_single))),
        CsCheck.Gen.OneOf("1.29.15", "v1.30.14", "1.31.4", "1.32.9", "1.33.5", "1.34.1", "1.34.1", "1.35.0", "1.36.0", "1.37.0",
            "${version}"))
        .Select((families, platform, version) => new RandomSettings(families, platform, version));

    /// <summary>The release's minor number.</summary>
    public int Minor => RandomValues.MinorOf(Version);

    /// <summary>Options that hold for all nodes.</summary>
    public Gen<string?>[] OfCluster() =>
    [
        Option(Platform == "Aws" ? 50 : 100, "Platform", [$"Platform.{Platform}"]),
        NodeIPs(NeedsAddresses ? 97 : 6),
        .. Common(times: 1),
    ];

    /// <summary>Options of one node.</summary>
    public Gen<string?>[] OfNode() =>
    [
        Option(2, "Platform", ["Platform.Aws", "Platform.OpenStack", "Platform.None"]),
        NodeIPs(4),
        .. Common(times: 3),
    ];

    private bool NeedsAddresses => Families is "46" or "64" or "6" && !_dualStack.Contains(Platform);

    /// <param name="times">How many times more seldom than in a cluster.</param>
    private Gen<string?>[] Common(int times) =>
    [
        Option(20 / times, "FlatcarVersion", Literals("4593.2.5", "4722.0.0", "${flatcar_version}"),
            Literals("2905.2.6", "4593", "stable")),
        Option(40 / times, "BinDir", Literals("/usr/bin", "/opt/bin", "/opt/kube/bin", "${bin_dir}"),
            Literals("opt/bin", "/opt/my bin", "/opt/%bin", "")),
        Option(25 / times, "CloudProvider", Literals("external", "external", "${cloud_provider}"), Literals("aws", "", "none")),
        Option(15 / times, "Taints", ["[]", "[\"dedicated=gpu:NoSchedule\"]", "[\"a:NoExecute\", \"b=${taint}:PreferNoSchedule\"]"],
            "[\"a=b:NoWay\"]", "[\"=b:NoSchedule\"]", "[\"a b:NoSchedule\"]", "[\"a=b\"]"),
        Option(20 / times, "Labels", ["[\"pool=gpu\"]", "[\"example.com/pool=${pool}\", \"example.com/a=\"]",
            "[\"topology.kubernetes.io/zone=a\"]"],
            "[\"node-role.kubernetes.io/worker=\"]", "[\"a b=c\"]", "[\"pool=gpu,zone=a\"]", "[\"a\"]"),
        Option(20 / times, "KubeconfigUser", Literals("", "core", "root", "${ssh_user}"), Literals("nobody-here", "../core", "co re")),
        Option(15 / times, "IgnitionUrl", Literals("https://example.com/{cluster}/{node}.ign", "s3://machines/{node}-{sha512}.ign",
            "https://${image_host}/{node}"),
            Literals("ftp://example.com/a.ign", "machines/{node}", "https://example.com/{name}")),
        Option(5 / times, "IgnitionFetch", ["IgnitionFetch.Merge", "IgnitionFetch.Replace"]),
        Option(15 / times, "KubeadmConfigPath", Literals("/etc/kubeadm.yml", "/opt/kubeadm/kubeadm.yaml", "/etc/${folder}/kubeadm.yaml"),
            Literals("etc/kubeadm.yml", "/usr/share/kubeadm.yml", "/etc/my kubeadm.yml", "/etc/../kubeadm.yml",
                "/run/kubeadm/kubeadm.yaml")),
        Option(15 / times, "RenderedConfigPath", Literals("/run/k.yaml", "/run/kubeadm/final.yml", "/run/${folder}/kubeadm.yaml"),
            Literals("run/k.yaml", "/usr/k.yaml", "/etc/kubernetes/kubeadm.yaml", "/run/k'.yaml", "/run/%k.yaml")),
        Option(1, "PrivateConfig", ["false"]),
        Option(15 / times, "EnvsubstAllowList", ["false"]),
        Option(8 / times / times, "MetadataGuard", ["false"]),
        Option(1, "UnitType", ["UnitType.Simple"]),
        Option(1, "CompletionMarker", ["CompletionMarker.KubeletConf"]),
        Option(12 / times, "ImagePull", ["ImagePull.None"], "ImagePull.KubeadmDefault"),
        Option(1, "RestartOnFailure", ["false"]),
        Option(15 / times, "JoinWait", ["JoinWait.TenSeconds", "JoinWait.None"]),
        Option(12 / times, "NetworkOnline", ["false"]),
        Option(6 / times, "Containerd", ["Dependency.Requires"]),
        Option(1, "ReuseKubeconfigFolder", ["false"]),
        Option(12 / times, "IPv6Forwarding", ["false"]),
        Option(12 / times, "NodeNames", _named.Contains(Platform) ? ["NodeNames.Metadata", "NodeNames.HostName"] : ["NodeNames.HostName"],
            "NodeNames.Metadata"),
    ];

    private Gen<string?> NodeIPs(int percent)
    {
        string[] four = ["${node_ipv4}"], six = ["${node_ipv6}"];
        if (Platform == "Aws")
            (four, six) = (["${node_ipv4}", "$COREOS_EC2_IPV4_LOCAL"], ["${node_ipv6}", "$COREOS_EC2_IPV6"]);
        string[] Lists(params string[][] parts) => parts.Length == 1
            ? [.. parts[0].Select(one => $"[{Literal(one)}]")]
            : [.. parts[0].Zip(parts[1], (one, other) => $"[{Literal(one)}, {Literal(other)}]")];
        var right = Families switch
        {
            "6" => Lists(six),
            "46" => Lists(four, six),
            "64" => Lists(six, four),
            _ => Lists(four),
        };
        return Option(percent, "NodeIPs", right, "[\"10.0.0.300\"]", "[\"${node_ipv6}\", \"${node_ipv4}\"]", "[\"10.0.0.1/24\"]",
            "[\"$NODE_IP\"]", "[\"fd00::1\", \"fd00::2\"]");
    }
}
