using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5042Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          kubeletExtraArgs:
            - name: {|FCG5042:container-runtime|}
              value: remote
        """;

    protected override string Message =>
        "The kubelet has no flag 'container-runtime' since Kubernetes 1.27 and does not start with it; leave it out";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        scheduler:
          extraArgs:
            - name: container-runtime
              value: remote
        """;

    [Fact]
    public Task Declared() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.35.0")]
        [ExtraArg(Component.Kubelet, {|FCG5042:"pod-infra-container-image"|}, "registry.k8s.io/pause:3.10")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Flags_of_the_dockershim() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          kubeletExtraArgs:
            - name: {|FCG5042:cni-bin-dir|}
              value: /opt/cni/bin
        """);
}
