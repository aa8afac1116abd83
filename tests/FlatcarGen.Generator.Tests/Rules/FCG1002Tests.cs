using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1002Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster("prod", KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class {|FCG1002:Production|}
        {
            [Worker]
            static partial class Worker;
        }
        """;

    protected override string Message => "No node makes cluster 'prod': mark one control plane [ControlPlane(Bootstrap = true)]";

    protected override string Silent => """
        [FlatcarCluster("prod", KubernetesVersion = "1.34.1")]
        static partial class Production
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task A_further_control_plane_does_not_make_the_cluster() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"], CertificateKey = "${key}")]
        [BootstrapToken("${token}")]
        static partial class {|FCG1002:Prod|}
        {
            [ControlPlane(Bootstrap = false)]
            static partial class ControlPlane;
        }
        """);

    [Fact]
    public Task A_cluster_without_nodes_has_none() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class {|FCG1002:Prod|};
        """);
}
