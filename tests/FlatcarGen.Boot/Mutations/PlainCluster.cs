namespace FlatcarGen.Boot.Mutations;

/// <summary>A cluster with one address family that takes nothing from the metadata, and tries once.</summary>
internal static class PlainCluster
{
    public const string Name = "Plain";

    public const string Source = """
        using FlatcarGen;

        [FlatcarCluster("plain",
            KubernetesVersion = "1.34.1",
            BinDir = "/usr/bin",
            ControlPlaneEndpoint = "api.prod.example.com:6443",
            CaCertHashes = ["${ca_cert_hash}"],
            NodeNames = NodeNames.HostName,
            NodeIPs = [],
            JoinWait = JoinWait.None,
            RestartOnFailure = false)]
        [BootstrapToken("${token}")]
        public static partial class Plain
        {
            [ControlPlane(Bootstrap = true)]
            public static partial class FirstControlPlane;

            [Worker]
            public static partial class Worker;
        }
        """;
}
