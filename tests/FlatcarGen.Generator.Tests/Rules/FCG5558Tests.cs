using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5558Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        ---
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        providerID: {|FCG5558:aws:///eu-central-1a/i-0123456789|}
        """;

    protected override string Message =>
        "kubeadm init stores the KubeletConfiguration for all nodes, and 'providerID' is this node's alone; leave it out, or patch it on each node";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        ---
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        address: 0.0.0.0
        """;

    [Fact]
    public Task In_a_patch() => Verify.Analyzer(
        """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = """
                kind: KubeletConfiguration
                address: {|FCG5558:$COREOS_EC2_IPV4_LOCAL|}
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """");
}
