using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5057Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.35.0
        ---
        apiVersion: kubeproxy.config.k8s.io/v1alpha1
        kind: KubeProxyConfiguration
        mode: {|FCG5057:ipvs|}
        """;

    protected override string Message =>
        "The mode 'ipvs' of kube-proxy is deprecated since Kubernetes 1.35; 'nftables' takes its place";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        ---
        apiVersion: kubeproxy.config.k8s.io/v1alpha1
        kind: KubeProxyConfiguration
        mode: ipvs
        """;

    [Fact]
    public Task In_a_patch() => Verify.Analyzer(
        """"
        [FlatcarCluster(KubernetesVersion = "1.35.0")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = """
                kind: KubeProxyConfiguration
                mode: {|FCG5057:ipvs|}
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """");
}
