using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7510Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/bin/kubeadm
              contents:
                source: https://dl.k8s.io/release/v1.34.1/bin/linux/amd64/kubeadm
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
            - path: /opt/bin/kubelet
              contents:
                source: {|FCG7510:https://dl.k8s.io/release/v1.34.1/bin/linux/arm64/kubelet|}
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
        """;

    protected override string Message =>
        "'https://dl.k8s.io/release/v1.34.1/bin/linux/arm64/kubelet' is for arm64, another download of the machine for x86-64: one of them cannot run here; use one architecture";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/bin/kubeadm
              contents:
                source: https://dl.k8s.io/release/v1.34.1/bin/linux/amd64/kubeadm
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
            - path: /opt/a.raw
              contents:
                source: https://example.com/a-x86-64.raw
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
            - path: /opt/b
              contents:
                source: https://example.com/charm64/multi-amd64-arm64.tar
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
        """;

    [Fact]
    public Task In_a_declaration() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [Sysext("a", "https://example.com/a-x86-64.raw", Hash = "${hash}"), Sysext("b", "{|FCG7510:https://example.com/b-arm64.raw|}", Hash = "${hash}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
