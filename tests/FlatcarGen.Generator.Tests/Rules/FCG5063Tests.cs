using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5063Tests : FixableRuleTests
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
                    {|FCG5063:controlPlaneEndPoint|}: api.example.com:6443
                    """;
            }
        }
        """";

    protected override string Message => "The field 'controlPlaneEndPoint' is not known here; did you mean 'controlPlaneEndpoint'?";

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
                    controlPlaneEndpoint: api.example.com:6443
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
                    controlPlaneEndpoint: api.example.com:6443
                    """;
            }
        }
        """";

    [Fact]
    public Task Without_a_name_that_is_near() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        localAPIEndpoint:
          {|FCG5063:port|}: 6443
        """);

    [Fact]
    public Task In_a_component_s_config_beside_it() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        ---
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        {|FCG5063:maxPod|}: 200
        """);

    [Fact]
    public Task In_a_template_of_Ansible() => Verify.File(
        "kubeadm.yaml",
        """
        {{ ansible_managed | comment }}
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        {% if vip %}
        controlPlaneEndpoint: {{ vip }}:6443
        {% endif %}
        apiServer:
          certSANs:
            {{ sans | to_nice_yaml | indent(4) }}
            - {{ host }}
        {|FCG5063:netwroking|}: {{ networking }}
        """);

    [Fact]
    public Task In_a_Butane_document() => Verify.File(
        "worker.bu",
        """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /etc/kubeadm.yaml
              mode: 0600
              contents:
                inline: |
                  apiVersion: kubeadm.k8s.io/v1beta4
                  kind: ClusterConfiguration
                  apiServer:
                    certSANs: [${COREOS_EC2_IPV4_LOCAL}]
                    {|FCG5063:extraArg|}: []
        """);

    [Fact]
    public Task Not_of_a_name_that_is_filled_in() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        apiServer:
          ${key}: value
        """);

    [Fact]
    public Task Not_under_keys_that_are_free() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        systemReserved:
          cpu: 100m
        """);
}
