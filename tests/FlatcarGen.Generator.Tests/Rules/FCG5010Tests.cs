using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5010Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            cloud-provider: aws
            node-ip: {|FCG5010:10.0.0.4,fd00::4|}
        """;

    protected override string Message =>
        "With the cloud provider 'aws' the kubelet does not start with addresses of both families as node-ip; write 'external'";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta3
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            cloud-provider: external
            node-ip: 10.0.0.4,fd00::4
        """;

    [Fact]
    public Task External_in_an_old_release() => Verify.Analyzer(
        """
        [FlatcarCluster(Platform = Platform.None, KubernetesVersion = "1.28.4", CloudProvider = "external")]
        [ExtraArg(Component.Kubelet, "node-ip", {|FCG5010:"10.0.0.4,fd00::4"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Not_with_the_gate() => Verify.Analyzer(
        """
        [FlatcarCluster(Platform = Platform.None, KubernetesVersion = "1.28.4", CloudProvider = "external")]
        [ExtraArg(Component.Kubelet, "node-ip", "10.0.0.4,fd00::4")]
        [FeatureGate(Component.Kubelet, "CloudDualStackNodeIPs", true)]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Not_in_a_current_release() => Verify.Analyzer(
        """
        [FlatcarCluster(Platform = Platform.None, KubernetesVersion = "1.34.1", CloudProvider = "external")]
        [ExtraArg(Component.Kubelet, "node-ip", "10.0.0.4,fd00::4")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
