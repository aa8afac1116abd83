using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5048Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        skipPhases:
          - {|FCG5048:addon/kube-proxy|}
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        """;

    protected override string Message =>
        "'addon/kube-proxy' holds for kubeadm init alone, and an upgrade installs kube-proxy after all; add 'proxy: { disabled: true }' to the ClusterConfiguration";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        skipPhases:
          - addon/coredns
        """;

    [Fact]
    public Task In_a_patch() => Verify.Analyzer(
        """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = """
                kind: InitConfiguration
                skipPhases: [{|FCG5048:addon/kube-proxy|}]
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """");

    [Fact]
    public Task Not_with_the_option() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", KubeProxy = false)]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
