using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5002Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: {|FCG5002:kubeadm.k8s.io/v1beta4|}
        kind: ClusterConfiguration
        kubernetesVersion: v1.29.4
        """;

    protected override string Message =>
        "kubeadm reads kubeadm.k8s.io/v1beta4 from Kubernetes 1.31 on, and here it is 1.30 at most; write the config in kubeadm.k8s.io/v1beta3";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.30.4
        """;

    [Fact]
    public Task The_option_that_chose_the_old_one() => Verify.Message(
        "The kubeadm of Kubernetes 1.37 does not read kubeadm.k8s.io/v1beta3 any more; write the config in kubeadm.k8s.io/v1beta4",
        """
        [FlatcarCluster(KubernetesVersion = "1.37.0", KubeadmApi = {|FCG5002:KubeadmApi.V1Beta3|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task The_option_that_chose_the_new_one() => Verify.Message(
        "kubeadm reads kubeadm.k8s.io/v1beta4 from Kubernetes 1.31 on, and here it is 1.30; write the config in kubeadm.k8s.io/v1beta3",
        """
        [FlatcarCluster(KubernetesVersion = "1.30.4", KubeadmApi = {|FCG5002:KubeadmApi.V1Beta4|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task One_that_no_kubeadm_reads_any_more() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: {|FCG5002:kubeadm.k8s.io/v1beta2|}
        kind: JoinConfiguration
        """);

    [Fact]
    public Task Each_document_has_its_own() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: {|FCG5002:kubeadm.k8s.io/v1beta1|}
        kind: InitConfiguration
        ---
        apiVersion: {|FCG5002:kubeadm.k8s.io/v1alpha3|}
        kind: ClusterConfiguration
        """);

    [Fact]
    public Task Not_without_a_version() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: api:6443
            token: ${token}
            caCertHashes: ["${hash}"]
        """);

    [Fact]
    public Task Not_with_a_version_that_comes_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: ${version}
        """);
}
