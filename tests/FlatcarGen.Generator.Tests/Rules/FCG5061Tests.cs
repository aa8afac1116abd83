using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5061Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: {|FCG5061:ClusterConfiguration|}
        clusterName: prod
        """;

    protected override string Message =>
        "A config has one ClusterConfiguration, and this is the second; put them together";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        """;

    [Fact]
    public Task Not_what_is_known_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ${kind}
        """);

    [Fact]
    public Task Not_in_what_the_kubelet_reads() => Verify.File(
        "worker.bu",
        """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /etc/kubernetes/kubelet.yaml
              mode: 0600
              contents:
                inline: |
                  apiVersion: kubelet.config.k8s.io/v1beta1
                  kind: KubeletConfiguration
                  ---
                  apiVersion: kubelet.config.k8s.io/v1beta1
                  kind: KubeletConfiguration
        """);
}
