using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7017Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.2", BinDir = "/usr/bin")]
        [File("/opt/extensions/kubernetes/kubernetes-v1.34.2-x86-64.raw", Source = "https://extensions.flatcar.org/extensions/kubernetes-v1.34.2-x86-64.raw", Hash = "${hash}")]
        [Link("/etc/extensions/kubernetes.raw", "{|FCG7017:/opt/extensions/kubernetes/kubernetes-v1.34.1-x86-64.raw|}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'/etc/extensions/kubernetes.raw' leads to '/opt/extensions/kubernetes/kubernetes-v1.34.1-x86-64.raw', but the image is written to '/opt/extensions/kubernetes/kubernetes-v1.34.2-x86-64.raw': systemd-sysext finds none; use one name for both";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.2", BinDir = "/usr/bin")]
        [File("/opt/extensions/kubernetes/kubernetes-v1.34.2-x86-64.raw", Source = "https://extensions.flatcar.org/extensions/kubernetes-v1.34.2-x86-64.raw", Hash = "${hash}")]
        [Link("/etc/extensions/kubernetes.raw", "/opt/extensions/kubernetes/kubernetes-v1.34.2-x86-64.raw")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.2", BinDir = "/usr/bin")]
        [File("/opt/extensions/kubernetes/kubernetes-v1.34.2-x86-64.raw", Source = "https://extensions.flatcar.org/extensions/kubernetes-v1.34.2-x86-64.raw", Hash = "${hash}")]
        [Link("/etc/extensions/kubernetes.raw", "/opt/extensions/kubernetes/kubernetes-v1.34.2-x86-64.raw")]
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
            - path: /opt/extensions/a/a-2.raw
              contents:
                source: https://extensions.flatcar.org/extensions/a-2.raw
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
          links:
            - path: /etc/extensions/a.raw
              target: "{|FCG7017:/opt/extensions/a/a-1.raw|}"
        """);

    [Fact]
    public Task Silent_where_the_image_comes_at_boot() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/extensions/b/b-2.raw
              contents:
                source: https://extensions.flatcar.org/extensions/b-2.raw
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
          links:
            - path: /etc/extensions/a.raw
              target: /opt/extensions/a/a-1.raw
            - path: /etc/extensions/b.raw
              target: /opt/extensions/b/b-2.raw
        """);
}
