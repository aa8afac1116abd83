using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5009Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: {|FCG5009:10.0.0.4,10.0.0.5|}
        """;

    protected override string Message =>
        "The kubelet does not start with two IPv4 addresses as node-ip; give one address, or one of each family";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: 10.0.0.4,${other}
        """;

    [Fact]
    public Task Three_addresses() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: {|FCG5009:"10.0.0.4,fd00::4,fd00::5"|}
        """);

    [Fact]
    public Task An_unspecified_one() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: {|FCG5009:0.0.0.0,fd00::4|}
        """);

    [Fact]
    public Task Declared() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [ExtraArg(Component.Kubelet, "node-ip", {|FCG5009:"$COREOS_EC2_IPV4_LOCAL,10.0.0.5"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task One_finding_in_a_dual_stack_cluster() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
        [ExtraArg(Component.Kubelet, "node-ip", {|FCG5009:"10.0.0.4,10.0.0.5"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
