using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5065Tests : FixableRuleTests
{
    protected override string Firing => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [KubeadmPatch]
                const string Patch = """
                    kind: ClusterConfiguration
                    scheduler:
                      extraArgs:
                        - name: v
                          value: {|FCG5065:4|}
                    """;
            }
        }
        """";

    protected override string Message => "This is the number 4, and a text belongs here; write it in quotes: \"4\"";

    protected override string Fixed => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [KubeadmPatch]
                const string Patch = """
                    kind: ClusterConfiguration
                    scheduler:
                      extraArgs:
                        - name: v
                          value: "4"
                    """;
            }
        }
        """";

    protected override string Silent => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [KubeadmPatch]
                const string Patch = """
                    kind: ClusterConfiguration
                    scheduler:
                      extraArgs:
                        - name: v
                          value: "4"
                    """;
            }
        }
        """";

    [Fact]
    public Task A_quoted_number() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        localAPIEndpoint:
          bindPort: {|FCG5065:"6443"|}
        """);

    [Fact]
    public Task A_word_that_YAML_takes_for_true() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        scheduler:
          extraArgs:
            - name: profiling
              value: {|FCG5065:off|}
        """);

    [Fact]
    public Task A_text_in_the_place_of_a_list() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        apiServer:
          certSANs: {|FCG5065:api.example.com|}
        """);

    [Fact]
    public Task Not_where_it_is_filled_in() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        localAPIEndpoint:
          bindPort: ${port}
        nodeRegistration:
          taints: ${taints}
        """);

    [Fact]
    public Task Not_of_the_shape_of_extraArgs() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        scheduler:
          {|FCG5003:extraArgs|}:
            v: "4"
        """);

    [Fact]
    public Task Not_of_what_takes_numbers_of_several_kinds() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        logging:
          flushFrequency: 5s
        ---
        apiVersion: kubeproxy.config.k8s.io/v1alpha1
        kind: KubeProxyConfiguration
        logging:
          flushFrequency: 5000000000
        clientConnection:
          qps: 5.5
        """);
}
