using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7019Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", BinDir = "/usr/bin")]
        [Sysext("kubernetes", "https://extensions.flatcar.org/extensions/kubernetes-v1.34.1-x86-64.raw", Hash = "${hash}")]
        static partial class Prod
        {
            [Unit("images.service")]
            private const string Images = "[Service]\nType=oneshot\nExecStart={|FCG7019:/opt/bin/kubeadm|} config images list\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "There is no '/opt/bin/kubeadm' on this machine, the system extension has it in /usr/bin: call '/usr/bin/kubeadm'";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", BinDir = "/usr/bin")]
        [Sysext("kubernetes", "https://extensions.flatcar.org/extensions/kubernetes-v1.34.1-x86-64.raw", Hash = "${hash}")]
        static partial class Prod
        {
            [Unit("images.service")]
            private const string Images = "[Service]\nType=oneshot\nExecStart=/usr/bin/kubeadm config images list\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", BinDir = "/usr/bin")]
        [Sysext("kubernetes", "https://extensions.flatcar.org/extensions/kubernetes-v1.34.1-x86-64.raw", Hash = "${hash}")]
        static partial class Prod
        {
            [Unit("images.service")]
            private const string Images = "[Service]\nType=oneshot\nExecStart=/usr/bin/kubeadm config images list\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task The_generated_unit_is_held_to_it() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [Sysext("kubernetes", "https://extensions.flatcar.org/extensions/kubernetes-v1.34.1-x86-64.raw", Hash = "${hash}")]
        static partial class {|FCG7019:Prod|}
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task The_other_way_round() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/bin/kubeadm
              mode: 0755
              contents:
                local: kubeadm
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                Type=oneshot
                ExecStart=/bin/sh -c "{|FCG7019:/usr/bin/kubeadm|} version"
        """);

    [Fact]
    public Task Silent_where_something_fills_the_folder() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/extensions/kubernetes/kubernetes-v1.34.1-x86-64.raw
              contents:
                source: https://extensions.flatcar.org/extensions/kubernetes-v1.34.1-x86-64.raw
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
          links:
            - path: /etc/extensions/kubernetes.raw
              target: /opt/extensions/kubernetes/kubernetes-v1.34.1-x86-64.raw
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                Type=oneshot
                ExecStartPre=/usr/bin/cp -r /media/bin /opt/bin
                ExecStart=/opt/bin/kubeadm version
        """);
}
