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
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
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

    [Fact]
    public Task A_text_is_migrated() => Verify.Fix(
        """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/etc/kubeadm/join.yaml")]
            const string Join = """
                # for ${zone}
                apiVersion: {|FCG5001:kubeadm.k8s.io/v1beta3|}
                kind: JoinConfiguration
                discovery:
                  timeout: 8m0s # slow
                  file: {kubeConfigPath: /etc/kubeadm/discovery.conf}
                nodeRegistration:
                  kubeletExtraArgs:
                    node-ip: $COREOS_EC2_IPV4_LOCAL

                    v: "4"
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """",
        """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/etc/kubeadm/join.yaml")]
            const string Join = """
                # for ${zone}
                apiVersion: kubeadm.k8s.io/v1beta4
                kind: JoinConfiguration
                timeouts:
                  discovery: 8m0s # slow
                discovery:
                  file: {kubeConfigPath: /etc/kubeadm/discovery.conf}
                nodeRegistration:
                  kubeletExtraArgs:
                    - name: node-ip
                      value: $COREOS_EC2_IPV4_LOCAL

                    - name: v
                      value: "4"
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """");

    [Fact]
    public Task A_text_in_a_Butane_document_is_migrated() => Verify.Fix(
        """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ButaneFragment]
            const string Fragment = """
                storage:
                  files:
                    - path: /etc/kubeadm/first.yaml
                      contents:
                        inline: |
                          apiVersion: {|FCG5001:kubeadm.k8s.io/v1beta3|}
                          kind: ClusterConfiguration
                          apiServer:
                            timeoutForControlPlane: 8m0s
                            extraArgs: {v: "4"}
                      mode: 0600
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """",
        """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ButaneFragment]
            const string Fragment = """
                storage:
                  files:
                    - path: /etc/kubeadm/first.yaml
                      contents:
                        inline: |
                          apiVersion: kubeadm.k8s.io/v1beta4
                          kind: ClusterConfiguration
                          apiServer:
                            extraArgs: [{name: v, value: "4"}]
                          ---
                          apiVersion: kubeadm.k8s.io/v1beta4
                          kind: InitConfiguration
                          timeouts:
                            controlPlaneComponentHealthCheck: 8m0s
                      mode: 0600
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """");

    [Theory]
    [InlineData("KubeadmApi.", "")]
    [InlineData("FlatcarGen.KubeadmApi.", "")]
    [InlineData("", "using static FlatcarGen.KubeadmApi;\n")]
    public Task The_option_becomes_the_other(string type, string import) => Verify.Fix(
        import + $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1", KubeadmApi = {|FCG5001:{{type}}V1Beta3|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """,
        import + $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1", KubeadmApi = {{type}}V1Beta4)]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Beside_a_document_in_the_newer_one() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        ---
        apiVersion: {|FCG5001:kubeadm.k8s.io/v1beta3|}
        kind: ClusterConfiguration
        """);

    [Fact]
    public Task Not_where_the_release_may_be_an_older_one() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: InitConfiguration
        ---
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: ClusterConfiguration
        """);
}
