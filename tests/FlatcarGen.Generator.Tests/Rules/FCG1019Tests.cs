using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1019Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster]
        static partial class {|FCG1019:Prod|}
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "Cluster 'prod' needs KubernetesVersion: without it kubeadm asks the network for the newest one at boot";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "${version}", KubeadmApi = KubeadmApi.V1Beta4)]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task A_placeholder_for_the_version_does_not_tell_the_api() => Verify.Message(
        "Cluster 'prod' needs KubeadmApi: a placeholder for the Kubernetes version does not tell which API its kubeadm reads",
        """
        [FlatcarCluster(KubernetesVersion = "${version}")]
        static partial class {|FCG1019:Prod|}
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Theory]
    [InlineData("ControlPlaneEndpoint: nodes that join have to know where the API server is", """CaCertHashes = ["${hash}"], CertificateKey = "${key}" """)]
    [InlineData("CaCertHashes: nodes that join would not know whom they trust, and kubeadm refuses that", """ControlPlaneEndpoint = "api:6443", CertificateKey = "${key}" """)]
    [InlineData("CertificateKey: further control planes fetch the certificates with it", """ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"]""")]
    public Task Nodes_that_join_need_more(string missing, string given) => Verify.Message(
        "Cluster 'prod' needs " + missing,
        $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1", {{given}})]
        [BootstrapToken("${token}")]
        static partial class {|FCG1019:Prod|}
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [ControlPlane]
            static partial class Further;
        }
        """);

    [Fact]
    public Task All_that_is_missing_is_said() => Verify.Analyzer(
        """
        [FlatcarCluster]
        static partial class {|FCG1019:{|FCG1019:{|FCG1019:{|FCG1019:Prod|}|}|}|}
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;
        }
        """);

    [Fact]
    public Task No_key_is_missing_where_the_node_joins_as_a_worker() => Verify.Analyzer(
        """
        #pragma warning disable FCG5030
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api.example.com:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [ControlPlane]
            static partial class Second
            {
                [KubeadmPatch]
                const string Patch = "kind: JoinConfiguration\ncontrolPlane: null\n";
            }
        }
        """);
}
