namespace FlatcarGen.Generator.Tests.Options;

/// <summary>An option away from its default, and what is found then.</summary>
/// <param name="Name">The option: a property of <c>[FlatcarCluster]</c> that a node may have, too, or not.</param>
/// <param name="Value">The value in C#.</param>
/// <param name="InDeclaration">The findings above info on the declaration, by id, separated by blanks.</param>
/// <param name="InUnits">Those in the kubeadm units that come of it.</param>
/// <param name="Reason">Words of the option's XML docs that tell why; empty where nothing is found.</param>
internal sealed record SingleOption(string Name, string Value, string InDeclaration = "", string InUnits = "", string Reason = "")
{
    public override string ToString() => $"{Name} = {Value}";

    /// <summary>All options, the values of enumerations one by one.</summary>
    public static IReadOnlyList<SingleOption> All { get; } =
    [
        new("ClusterName", "\"other\""),
        new("KubeadmApi", "KubeadmApi.V1Beta3"),
        new("KubeadmApi", "KubeadmApi.V1Beta4"),
        new("ButaneVersion", "ButaneVersion.V1_1_0"),
        new("Template", "Templating.Terraform"),
        new("ControlPlaneEndpoint", "\"[fd00::1]:6443\""),
        new("PodSubnets", "[\"10.244.0.0/16\", \"fd00:10:244::/56\"]", "FCG5015", "FCG5015", Reason: "kubeadm's default is an IPv4 one"),
        new("ServiceSubnets", "[\"10.96.0.0/16\", \"fd00:10:96::/112\"]"),
        new("DnsDomain", "\"k8s.example.com\""),
        new("CertSans", "[\"api.example.com\", \"10.0.0.1\", \"${san}\"]"),
        new("ControlPlaneTimeout", "\"8m0s\""),
        new("ImageRepository", "\"registry.example.com/k8s\""),
        new("KubeProxy", "false"),
        new("CgroupDriver", "CgroupDriver.Cgroupfs"),
        new("CgroupDriver", "CgroupDriver.Unset"),
        new("CertificateKey", "\"${certificate_key}\""),
        new("CaCertHashes", "[\"${ca_cert_hash}\", \"${other_hash}\"]"),
        .. Enum.GetNames<Core.Declarations.Platform>().Where(name => name != "Aws").Select(name => new SingleOption("Platform", "Platform." + name)),
        new("FlatcarVersion", "\"4459.2.0\""),
        new("KubernetesVersion", "\"1.33.5\""),
        new("BinDir", "\"/usr/bin\""),
        new("CloudProvider", "\"external\""),
        new("NodeIPs", "[\"${node_ip}\"]"),
        new("Taints", "[]"),
        new("Taints", "[\"dedicated=gpu:NoSchedule\"]"),
        new("Labels", "[\"pool=gpu\"]"),
        new("KubeconfigUser", "\"\""),
        new("KubeconfigUser", "\"root\""),
        new("KubeconfigUser", "\"${user}\""),
        new("IgnitionUrl", "\"s3://machines/{cluster}/{node}-{sha512}.ign\""),
        new("IgnitionUrl", "\"https://${host}/{node}.ign\""),
        new("IgnitionFetch", "IgnitionFetch.Merge"),
        new("NodeNames", "NodeNames.HostName"),
        new("NodeNames", "NodeNames.Metadata"),
        new("KubeadmConfigPath", "\"/etc/kubeadm.yml\""),
        new("RenderedConfigPath", "\"/etc/kubeadm-final.yml\""),
        new("PrivateConfig", "false", "FCG4011", "FCG4011", Reason: "otherwise every user and many a pod can read them"),
        new("EnvsubstAllowList", "false"),
        new("MetadataGuard", "false"),
        new("UnitType", "UnitType.Simple", "FCG2011", "FCG2011", Reason: "systemd stops each ExecStartPre= after 90 seconds"),
        new("CompletionMarker", "CompletionMarker.KubeletConf", "FCG2027", "FCG2027", "a failed init is skipped for ever after"),
        new("ImagePull", "ImagePull.KubeadmDefault", "FCG2039", "FCG2039", Reason: "Called without the version it pulls the images of kubeadm's own"),
        new("ImagePull", "ImagePull.None"),
        new("RestartOnFailure", "false", "FCG2016", "FCG2016", Reason: "a join that met a bad moment is mended so"),
        new("JoinWait", "JoinWait.TenSeconds"),
        new("JoinWait", "JoinWait.None"),
        new("NetworkOnline", "false"),
        new("Containerd", "Dependency.Requires", "FCG2046", "FCG2046", Reason: "a restart of containerd stops kubeadm"),
        new("MetadataService", "Dependency.Requires", "FCG3501", "FCG3501", Reason: "kubeadm is never started there"),
        new("ReuseKubeconfigFolder", "false", "FCG2026", "FCG2026", Reason: "Otherwise a second run of the unit fails"),
        new("IPv6Forwarding", "false"),
    ];
}
