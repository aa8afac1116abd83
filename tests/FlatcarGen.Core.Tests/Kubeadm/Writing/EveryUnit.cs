using System.Collections.Concurrent;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Kubeadm.Writing;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Tests.Resolution;

namespace FlatcarGen.Core.Tests.Kubeadm.Writing;

/// <summary>
/// The kubeadm units that declarations can lead to: the options that are more than a flag in all combinations, and on each of those one
/// departure from the rest of the recommended profile.
/// </summary>
internal static class EveryUnit
{
    private static readonly (string Name, Func<MachineSettings, MachineSettings> Change, Func<ClusterDeclaration, ClusterDeclaration> Cluster)[] Departures =
    [
        Machine("recommended", settings => settings),
        Machine("no-guard", settings => settings with { MetadataGuard = false }),
        Machine("public-config", settings => settings with { PrivateConfig = false }),
        Machine("no-allow-list", settings => settings with { EnvsubstAllowList = false }),
        Machine("no-restart", settings => settings with { RestartOnFailure = false }),
        Machine("no-network-online", settings => settings with { NetworkOnline = false }),
        Machine("requires-containerd", settings => settings with { Containerd = Dependency.Requires }),
        Machine("requires-metadata", settings => settings with { MetadataService = Dependency.Requires }),
        Machine("new-kubeconfig-folder", settings => settings with { ReuseKubeconfigFolder = false }),
        Machine("kubeconfig-root", settings => settings with { KubeconfigUser = "root" }),
        Machine("kubeconfig-nobody", settings => settings with { KubeconfigUser = "" }),
        Machine("kubeconfig-kate", settings => settings with { KubeconfigUser = "kate" }),
        Machine("usr-bin", settings => settings with { BinDir = "/usr/bin" }),
        Machine("config-elsewhere", settings => settings with { KubeadmConfigPath = "/opt/kubeadm.yml", RenderedConfigPath = "/run/kubeadm.yml" }),
        Machine("no-version", settings => settings with { KubernetesVersion = null }),
        Machine("node-ips", settings => settings with { NodeIPs = Planned.Texts("10.0.0.1", "fd00::1") }),
        Machine("host-name", settings => settings with { NodeNames = NodeNames.HostName }),
        Cluster("no-endpoint", cluster => cluster with { ControlPlaneEndpoint = null }),
        Cluster("certificate-key", cluster => cluster with { CertificateKey = new string('a', 64) }),
        Cluster("mirror", cluster => cluster with { ImageRepository = "mirror.example.com/k8s" }),
        ("bare", Bare, cluster => cluster),
    ];

    private static readonly ConcurrentDictionary<(NodeRole, Platform), IReadOnlyList<GeneratedUnit>> Made = new();

    /// <summary>The units of the nodes of a role on a platform, by names that tell the options; made once.</summary>
    public static IReadOnlyList<GeneratedUnit> Of(NodeRole role, Platform platform) => Made.GetOrAdd((role, platform), kind => Make(kind.Item1, kind.Item2));

    private static IReadOnlyList<GeneratedUnit> Make(NodeRole role, Platform platform) =>
    [
        .. from type in Enum.GetValues<UnitType>()
           from marker in Enum.GetValues<CompletionMarker>()
           from pull in Enum.GetValues<ImagePull>()
           from wait in Enum.GetValues<JoinWait>()
           from departure in Departures
           let settings = departure.Change(Planned.Cluster.Settings with
           {
               Platform = platform, UnitType = type, CompletionMarker = marker, ImagePull = pull, JoinWait = wait,
           })
           select new GeneratedUnit(
               $"{platform}-{role}-{type}-{marker}-{pull}-{wait}-{departure.Name}.service",
               Planned.Node(departure.Cluster(Planned.Cluster), role, _ => settings)),
    ];

    /// <summary>All flags at once that are not as recommended.</summary>
    private static MachineSettings Bare(MachineSettings settings) => settings with
    {
        MetadataGuard = false,
        PrivateConfig = false,
        EnvsubstAllowList = false,
        RestartOnFailure = false,
        NetworkOnline = false,
        Containerd = Dependency.Requires,
        MetadataService = Dependency.Requires,
        ReuseKubeconfigFolder = false,
    };

    private static (string, Func<MachineSettings, MachineSettings>, Func<ClusterDeclaration, ClusterDeclaration>) Machine(
        string name, Func<MachineSettings, MachineSettings> change) => (name, change, cluster => cluster);

    private static (string, Func<MachineSettings, MachineSettings>, Func<ClusterDeclaration, ClusterDeclaration>) Cluster(
        string name, Func<ClusterDeclaration, ClusterDeclaration> change) => (name, settings => settings, change);
}

/// <summary>A kubeadm unit, and the node that it is for.</summary>
internal sealed class GeneratedUnit(string name, NodePlan plan)
{
    private readonly NodeArtifacts _artifacts = NodeArtifacts.Of(plan);
    private UnitSubject? _subject;

    public string Name { get; } = name;

    public NodePlan Plan { get; } = plan;

    public string Text => _artifacts.KubeadmUnit.Text;

    public string KubeadmConfig => _artifacts.KubeadmConfig.Text;

    public UnitSubject Subject => _subject ??= new(KubeadmUnit.Name, UnitFile.Parse(Text, UnitForm.Plain, KubeadmUnit.Name), []);

    public IEnumerable<ExecCommand> Commands => Subject.ExecLines.SelectMany(line => line.CommandLine.Commands);

    public string? Value(string section, string key) => Subject.Last(section, key)?.Value.Value;
}
