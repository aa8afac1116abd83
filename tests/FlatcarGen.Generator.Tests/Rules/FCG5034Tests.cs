using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5034Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        apiServer:
          extraArgs:
            - name: {|FCG5034:cloud-provider|}
              value: external
        """;

    protected override string Message =>
        "kube-apiserver 1.33 has no flag 'cloud-provider' any more and does not start; leave it out, the kubelet and the controller manager alone are told";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.34.1
        controllerManager:
          extraArgs:
            - name: cloud-provider
              value: external
        """;

    [Fact]
    public Task Declared() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [ExtraArg(Component.ApiServer, {|FCG5034:"cloud-config"|}, "/etc/kubernetes/cloud.conf")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task In_a_Butane_document() => Verify.File(
        "a.bu",
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
                  kubernetesVersion: v1.34.1
                  apiServer:
                    extraArgs:
                      - name: {|FCG5034:cloud-provider|}
                        value: external
        """);
}
