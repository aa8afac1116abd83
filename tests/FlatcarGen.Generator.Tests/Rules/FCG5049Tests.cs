using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5049Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [File("/opt/bin/kubeadm", Source = "{|FCG5049:https://dl.k8s.io/release/v1.33.4/bin/linux/amd64/kubeadm|}", Mode = "0755", Hash = "${hash}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "This is kubeadm of Kubernetes 1.33, and the config is for 1.34.1: kubeadm refuses to make one of the other; take the same minor version";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [File("/opt/bin/kubeadm", Source = "https://dl.k8s.io/release/v1.35.0/bin/linux/amd64/kubeadm", Mode = "0755", Hash = "${hash}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }

        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [File("/opt/bin/kubelet", Source = "https://dl.k8s.io/release/v1.33.4/bin/linux/amd64/kubelet", Mode = "0755", Hash = "${hash}")]
        [File("/opt/bin/kubeadm", Source = "https://dl.k8s.io/release/${version}/bin/linux/amd64/kubeadm", Mode = "0755", Hash = "${hash}")]
        static partial class Other
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task In_a_Butane_document() => Verify.File(
        "a.bu",
        """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /opt/bin/kubelet
              mode: 0755
              contents:
                source: {|FCG5049:https://dl.k8s.io/release/v1.35.0/bin/linux/amd64/kubelet|}
                verification:
                  hash: sha256-0000000000000000000000000000000000000000000000000000000000000000
            - path: /etc/kubeadm.yaml
              mode: 0600
              contents:
                inline: |
                  apiVersion: kubeadm.k8s.io/v1beta4
                  kind: ClusterConfiguration
                  kubernetesVersion: v1.34.1
        """);
}
