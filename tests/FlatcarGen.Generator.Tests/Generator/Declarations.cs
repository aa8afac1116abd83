namespace FlatcarGen.Generator.Tests.Generator;

/// <summary>Declarations for tests.</summary>
internal static class Declarations
{
    /// <summary>A cluster that builds without a finding, with one control plane and one worker.</summary>
    public static string Cluster(string name = "Prod", string motd = "hello", string workerArguments = "", string members = "") => $$"""
        using FlatcarGen;

        namespace Users;

        [FlatcarCluster(
            KubernetesVersion = "1.34.1",
            ControlPlaneEndpoint = "api.example.com:6443",
            PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"],
            ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"],
            CaCertHashes = ["${ca_cert_hash}"])]
        [BootstrapToken("${token}")]
        public static partial class {{name}}
        {
            [ControlPlane(Bootstrap = true)]
            public static partial class First
            {
                [File("/etc/motd")]
                private const string Motd = "{{motd}}";
            }

            [Worker({{workerArguments}})]
            public static partial class Worker;
            {{members}}
        }
        """;
}
