using System.Collections.Immutable;
using FlatcarGen.Generator;
using FlatcarGen.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlatcarGen.Benchmarks.Workloads;

/// <summary>FlatcarGen: clusters as the one in samples/DualStackAws, with one node more.</summary>
internal sealed class Clusters : Workload
{
    private static readonly (string Name, string Role, string Arguments, string? Pool, string Others)[] Nodes =
    [
        ("FirstControlPlane", "ControlPlane", "Bootstrap = true", null, ""),
        ("ControlPlane", "ControlPlane", "", null, ""),
        ("Worker", "Worker", "", "general", ", Include(typeof(ManyConnections))"),
        ("StorageWorker", "Worker", "", "storage", ""),
    ];

    public override ImmutableArray<IIncrementalGenerator> Generators { get; } = [new FlatcarGenerator()];

    public override ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = [new FlatcarAnalyzer()];

    public override ImmutableArray<MetadataReference> Libraries { get; } =
        [MetadataReference.CreateFromFile(typeof(FlatcarClusterAttribute).Assembly.Location)];

    public override IEnumerable<string> SharedFiles =>
    [
        """"
        using FlatcarGen;

        namespace Measured;

        public static class ManyConnections
        {
            [File("/etc/sysctl.d/80-many-connections.conf", Mode = "0644")]
            private const string Sysctl = """
                net.core.somaxconn=4096
                net.netfilter.nf_conntrack_max=1048576

                """;

            [DropIn("containerd.service", "10-open-files.conf")]
            private const string OpenFiles = """
                [Service]
                LimitNOFILE=1048576

                """;
        }
        """",
    ];

    public override string File(int file, int classes, bool isEdited) => $$""""
        using FlatcarGen;

        namespace Measured;

        /// <summary>Dual-stack Kubernetes on AWS.</summary>
        [FlatcarCluster("cluster-{{Number(file)}}",
            Platform = Platform.Aws,
            KubernetesVersion = "1.34.1",
            FlatcarVersion = "4593.2.5",
            BinDir = "/usr/bin",
            CloudProvider = "external",
            ControlPlaneEndpoint = "api.cluster-{{Number(file)}}.example.com:6443",
            CertSans = ["api.cluster-{{Number(file)}}.example.com"],
            PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"],
            ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"],
            KubeProxy = false,
            CertificateKey = "${certificate_key}",
            CaCertHashes = ["${ca_cert_hash}"])]
        [BootstrapToken("${token}")]
        [CertificateAuthority("${ca_crt_base64}", "${ca_key_base64}")]
        [Sysext("kubernetes",
            "https://extensions.flatcar.org/extensions/kubernetes-v1.34.1-x86-64.raw",
            Hash = "${kubernetes_sysext_hash}")]
        [User("core", SshAuthorizedKeys = ["${ssh_public_key}"])]
        public static partial class Cluster{{Number(file)}}
        {
            [File("/etc/motd", Mode = "0644", Overwrite = true)]
            private const string Motd = "cluster-{{Number(file)}}\n";

        {{string.Join("\n\n", Nodes.Take(classes).Select((node, i) => Node(node, isEdited && i == classes - 1)))}}
        }
        """";

    private static string Node((string Name, string Role, string Arguments, string? Pool, string Others) node, bool isEdited)
    {
        var labels = (isEdited ? "edited" : node.Pool) is { } pool ? $"Labels = [\"node.example.com/pool={pool}\"]" : "";
        var arguments = string.Join(", ", new[] { node.Arguments, labels }.Where(argument => argument.Length > 0));
        return $"""
                /// <summary>Machines.</summary>
                [{node.Role}{(arguments.Length > 0 ? $"({arguments})" : "")}{node.Others}]
                public static partial class {node.Name};
            """;
    }
}
