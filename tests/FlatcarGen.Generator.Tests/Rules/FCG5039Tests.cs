using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5039Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            - name: cloud-provider
              value: {|FCG5039:external|}
            - name: node-ip
              value: $COREOS_EC2_IPV4_LOCAL
        """;

    protected override string Message =>
        "The node gets the machine's short host name, by which the cloud controller manager does not find its instance: the node stays uninitialized; give nodeRegistration.name $COREOS_EC2_HOSTNAME";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            - name: cloud-provider
              value: external
            - name: node-ip
              value: $COREOS_OPENSTACK_IPV4_LOCAL
        """;

    [Fact]
    public Task Declared() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", NodeNames = NodeNames.HostName, CloudProvider = {|FCG5039:"external"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Not_with_a_Flatcar_that_has_the_long_name() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", NodeNames = NodeNames.HostName, CloudProvider = "external", FlatcarVersion = "4152.2.3")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Not_by_default() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CloudProvider = "external")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
