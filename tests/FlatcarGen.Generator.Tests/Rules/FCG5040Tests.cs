using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5040Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.36.0
        controllerManager:
          extraArgs:
            - name: {|FCG5040:flex-volume-plugin-dir|}
              value: /var/lib/kubelet/volumeplugins
        """;

    protected override string Message =>
        "Since Kubernetes 1.36 kubeadm does not mount the folder of 'flex-volume-plugin-dir' for the kube-controller-manager, whose image cannot run such drivers anyway; leave the flag out";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.35.2
        controllerManager:
          extraArgs:
            - name: flex-volume-plugin-dir
              value: /var/lib/kubelet/volumeplugins
        """;

    [Fact]
    public Task Declared() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.36.0")]
        [ExtraArg(Component.ControllerManager, {|FCG5040:"flex-volume-plugin-dir"|}, "/opt/volumes")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
