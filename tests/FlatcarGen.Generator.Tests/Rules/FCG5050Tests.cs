using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5050Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = {|FCG5050:"1.34"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'1.34' is no Kubernetes release; write all three numbers, such as v1.36.0";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "v1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, KubernetesVersion = "1.33.${patch}")]
            static partial class First;
        }
        """;

    [Fact]
    public Task A_node_may_have_a_version_of_its_own() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CertificateKey = "${key}", CaCertHashes = ["${hash}"], ControlPlaneEndpoint = "api:6443")]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker(KubernetesVersion = {|FCG5050:"1.34"|})]
            static partial class Worker;
        }
        """);

    [Fact]
    public Task Once_however_many_nodes_have_it() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = {|FCG5050:"1.34"|}, CertificateKey = "${key}", CaCertHashes = ["${hash}"], ControlPlaneEndpoint = "api:6443")]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;
        }
        """);

    [Fact]
    public Task Releases_older_than_all_that_are_known() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.20.4")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task In_a_file() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: {|FCG5050:v1.34|}
        """);

    [Fact]
    public Task Not_what_is_known_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.${minor}
        """);
}
