using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5072Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", DnsDomain = {|FCG5072:"Cluster.Local."|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'Cluster.Local.' is no domain: it has up to 253 lower-case letters, digits, '-' and '.', and begins and ends with a letter or digit; write such as cluster.local";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", DnsDomain = "cluster.local")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", DnsDomain = "${domain}.local")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task In_a_file() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          dnsDomain: {|FCG5072:cluster_local|}
        """);
}
