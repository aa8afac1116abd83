using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7018Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", BinDir = "/usr/bin")]
        [Sysext("kubernetes", "{|FCG7018:https://extensions.flatcar.org/extensions/kubernetes-v1.35.0-x86-64.raw|}", Hash = "${hash}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'https://extensions.flatcar.org/extensions/kubernetes-v1.35.0…' is Kubernetes 1.35, the cluster 1.34: kubeadm and the kubelet do not go together with it; use one minor version";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", BinDir = "/usr/bin")]
        [Sysext("kubernetes", "https://extensions.flatcar.org/extensions/kubernetes-v1.34.7-x86-64.raw", Hash = "${hash}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task In_a_file() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/extensions/kubernetes/kubernetes-v1.34.1-x86-64.raw
              contents:
                source: https://extensions.flatcar.org/extensions/kubernetes-v1.34.1-x86-64.raw
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
            - path: /etc/sysupdate.kubernetes.d/kubernetes.conf
              contents:
                source: "{|FCG7018:https://extensions.flatcar.org/extensions/kubernetes-v1.35.conf|}"
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
          links:
            - path: /etc/extensions/kubernetes.raw
              target: /opt/extensions/kubernetes/kubernetes-v1.34.1-x86-64.raw
        """);

    [Fact]
    public Task Silent_where_nothing_says_another() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/extensions/kubernetes/kubernetes-v1.34.1-x86-64.raw
              contents:
                source: https://extensions.flatcar.org/extensions/kubernetes-v1.34.1-x86-64.raw
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
            - path: /etc/sysupdate.kubernetes.d/kubernetes-v1.34.conf
              contents:
                source: https://extensions.flatcar.org/extensions/kubernetes-v1.34.conf
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
            - path: /opt/extensions/cilium/cilium-v0.16.raw
              contents:
                source: https://extensions.flatcar.org/extensions/cilium-v0.16.raw
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
          links:
            - path: /etc/extensions/kubernetes.raw
              target: /opt/extensions/kubernetes/kubernetes-v1.34.1-x86-64.raw
        """);
}
