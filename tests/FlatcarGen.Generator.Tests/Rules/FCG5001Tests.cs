using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5001Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: {|FCG5001:kubeadm.k8s.io/v1beta3|}
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        """;

    protected override string Message =>
        "kubeadm.k8s.io/v1beta3 is deprecated since Kubernetes 1.31, and 1.37 does not read it; write the config in kubeadm.k8s.io/v1beta4";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: ClusterConfiguration
        kubernetesVersion: v1.30.4
        """;

    [Fact]
    public Task The_option_that_chose_it() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", KubeadmApi = {|FCG5001:KubeadmApi.V1Beta3|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Not_without_a_version() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: JoinConfiguration
        """);

    [Fact]
    public Task Once_for_all_documents() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: {|FCG5001:kubeadm.k8s.io/v1beta3|}
        kind: InitConfiguration
        ---
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: ClusterConfiguration
        kubernetesVersion: 1.36.0
        """);
}
