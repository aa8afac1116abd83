using CsCheck;
using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Resolution;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Tests.Resolution;

namespace FlatcarGen.Core.Tests.Kubeadm.Validation;

/// <summary>Clusters by chance, all of whose values are right; each option is there in some of them.</summary>
internal static class RandomCluster
{
    private static readonly Gen<string> Name = Gen.Select(Gen.Char["abcdefghijklmnopqrstuvwxyz"], Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789-"], 0, 12], Gen.Char["abc019"])
        .Select((first, middle, last) => first + middle + last);

    private static readonly Gen<string> Host = Gen.OneOf(
        Name.Array[1, 3].Select(labels => string.Join('.', labels)),
        Gen.Byte.Array[2].Select(bytes => $"10.{bytes[0]}.{bytes[1]}.7"));

    private static readonly Gen<string> Endpoint = Gen.Select(Gen.OneOf(Host, Gen.Const("[fd00::7]")), Gen.Int[1, 65535]).Select((host, port) => $"{host}:{port}");

    private static readonly Gen<string> Token = Gen.Select(Alphanumeric(6), Alphanumeric(16)).Select((id, secret) => $"{id}.{secret}");

    private static readonly Gen<string> Hex = Gen.String[Gen.Char["0123456789abcdefABCDEF"], 64, 64];

    private static readonly Gen<string> Duration = Gen.OneOf(
        Gen.Int[0, 48].Select(hours => $"{hours}h"),
        Gen.Select(Gen.Int[0, 59], Gen.Int[0, 59]).Select((minutes, seconds) => $"{minutes}m{seconds}s"));

    /// <summary>Pods and services, of one family or both, in either order.</summary>
    private static readonly Gen<(string[] Pods, string[] Services)> Subnets = Gen.Select(Gen.Int[0, 3], Gen.Int[8, 24], Gen.Int[48, 64], Gen.Int[12, 28], Gen.Int[108, 124])
        .Select((families, pods4, pods6, services4, services6) =>
        {
            var (v4, v6) = ((Pod: $"10.0.0.0/{pods4}", Service: $"172.16.0.0/{services4}"), (Pod: $"fd00:1::/{pods6}", Service: $"fd00:2::/{services6}"));
            var both = families switch { 0 => new[] { v4 }, 1 => [v6], 2 => [v4, v6], _ => [v6, v4] };
            return (both.Select(family => family.Pod).ToArray(), both.Select(family => family.Service).ToArray());
        });

    private static readonly Gen<BootstrapToken> BootstrapToken = Gen.Select(Token, Duration, Gen.Bool, Gen.Bool)
        .Select((token, ttl, signs, isDescribed) => new BootstrapToken(token)
        {
            Ttl = ttl,
            Usages = signs ? Planned.Texts("signing", "authentication") : Planned.Texts("authentication"),
            Description = isDescribed ? (DeclaredText)"for: 'nodes' # and \"more\"" : default(DeclaredText?),
        });

    private static readonly Gen<ExtraArg> Arg = Gen.Select(
            AnyOf(Component.ApiServer, Component.ControllerManager, Component.Scheduler, Component.Etcd, Component.Kubelet),
            AnyOf("v", "profiling", "yes", "audit-log-path"),
            AnyOf("4", "true", "", "null", "a: b", "0x10", "- x", "/var/log/a"))
        .Select((component, name, value) => new ExtraArg(component, name, value));

    private static readonly Gen<MachineSettings> Settings = Gen.Select(
            Gen.Bool, AnyOf("/usr/bin", "/opt/bin"), Gen.Bool, AnyOf(NodeNames.Recommended, NodeNames.HostName), AnyOf(ImagePull.DeclaredVersion, ImagePull.KubeadmDefault), Gen.Int[0, 3])
        .Select((isCloud, bin, hasTaints, names, pull, labels) => MachineSettings.Recommended with
        {
            Platform = Platform.Aws,
            BinDir = bin,
            CloudProvider = isCloud ? (DeclaredText)"external" : default(DeclaredText?),
            Taints = hasTaints ? Planned.Texts("a=b:NoSchedule", "true:NoExecute") : default(EquatableArray<DeclaredText>?),
            Labels = Planned.Texts([.. Enumerable.Range(0, labels).Select(i => $"example.com/l{i}=yes")]),
            NodeNames = names,
            ImagePull = pull,
        });

    /// <summary>A cluster for a Kubernetes release, with the roles of its nodes.</summary>
    public static Gen<ClusterDeclaration> Of(int minor) => Gen.Select(
            Gen.Select(Settings, Subnets, Endpoint, BootstrapToken.Array[1, 3], Arg.Array[0, 6]),
            Gen.Select(Host.Array[0, 3], OrNone(Hex), Hex.Array[1, 2], OrNone(Duration), Gen.Bool, Gen.Bool),
            Gen.Select(Name, Name))
        .Select((main, more, names) => new ClusterDeclaration
        {
            Name = names.Item1,
            ClusterName = names.Item2,
            Settings = main.Item1 with { KubernetesVersion = $"1.{minor}.1" },
            PodSubnets = Planned.Texts(main.Item2.Pods),
            ServiceSubnets = Planned.Texts(main.Item2.Services),
            ControlPlaneEndpoint = main.Item3,
            BootstrapTokens = main.Item4.ToEquatableArray(),
            ExtraArgs = main.Item5.DistinctBy(arg => (arg.Component, arg.Name.Value)).ToEquatableArray(),
            CertSans = Planned.Texts(more.Item1),
            CertificateKey = more.Item2,
            CaCertHashes = Planned.Texts([.. more.Item3.Select(hash => "sha256:" + hash)]),
            ControlPlaneTimeout = more.Item4,
            KubeProxy = more.Item5,
            CgroupDriver = more.Item6 ? CgroupDriver.Cgroupfs : CgroupDriver.Systemd,
        });

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<DeclaredText?> OrNone(Gen<string> text) =>
        Gen.Select(Gen.Bool, text).Select((isThere, value) => isThere ? (DeclaredText)value : default(DeclaredText?));

    private static Gen<string> Alphanumeric(int length) => Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789"], length, length];
}
