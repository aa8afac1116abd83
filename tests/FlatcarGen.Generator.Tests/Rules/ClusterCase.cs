namespace FlatcarGen.Generator.Tests.Rules;

/// <summary>A declared cluster with its first control plane, and beside it what a test is about.</summary>
internal static class ClusterCase
{
    public static string Of(string members) => $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

        {{members}}
        }
        """;

    /// <summary>A cluster that writes a kubeadm config of its own to a file.</summary>
    public static string WithConfig(string text) => Of($""""
        [File("/srv/kubeadm.yaml", Mode = "0600")]
        const string Config = """
        {ButaneEntry.Indented(text, 4)}
            """;
        """");

    /// <summary>A cluster that other nodes can join.</summary>
    public static string Joined(string members, string key = "${key}", string token = "${token}") => $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api.example.com:6443", CertificateKey = "{{key}}", CaCertHashes = ["${hash}"])]
        [BootstrapToken("{{token}}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

        {{members}}
        }
        """;

    /// <summary>A node that joins.</summary>
    /// <param name="patch">What it patches its JoinConfiguration with, as it stands between quotes.</param>
    /// <param name="role">The attribute that tells what the node is.</param>
    /// <param name="more">More that it has.</param>
    public static string Node(string patch, string role = "Worker", string more = "") => $$"""
        [{{role}}]
        static partial class Second
        {
            [KubeadmPatch]
            const string Patch = "kind: JoinConfiguration\n{{patch}}\n";

        {{more}}
        }
        """;
}
