using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5046Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: {|FCG5046:/etc/flatcar-cgroupv1|}
              mode: 0444
        systemd:
          units:
            - name: kubeadm.service
              enabled: true
              contents: |
                [Unit]
                Wants=network-online.target containerd.service
                After=network-online.target containerd.service
                ConditionPathExists=!/var/lib/kubeadm.done
                [Service]
                Type=oneshot
                RemainAfterExit=yes
                Restart=on-failure
                RestartSec=30
                ExecStart=/opt/bin/kubeadm join --config /etc/kubeadm.yaml
                ExecStart=/usr/bin/touch /var/lib/kubeadm.done
                [Install]
                WantedBy=multi-user.target
        """;

    protected override string Message =>
        "This switches the machine to cgroup v1, on which kubeadm and the kubelet of Kubernetes 1.35 and later stop; leave it out";

    protected override string Silent => """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /etc/flatcar-cgroupv1
              mode: 0444
        """;

    [Fact]
    public Task A_kernel_argument() => Verify.File(
        "a.bu",
        """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: kubeadm.service
              enabled: true
              contents: |
                [Unit]
                Wants=network-online.target containerd.service
                After=network-online.target containerd.service
                ConditionPathExists=!/var/lib/kubeadm.done
                [Service]
                Type=oneshot
                RemainAfterExit=yes
                Restart=on-failure
                RestartSec=30
                ExecStart=/opt/bin/kubeadm join --config /etc/kubeadm.yaml
                ExecStart=/usr/bin/touch /var/lib/kubeadm.done
                [Install]
                WantedBy=multi-user.target
        kernel_arguments:
          should_exist:
            - {|FCG5046:systemd.unified_cgroup_hierarchy=0|}
        """);

    [Fact]
    public Task Declared() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.35.0")]
        static partial class Prod
        {
            [File("{|FCG5046:/etc/flatcar-cgroupv1|}", Mode = "0444")]
            const string CgroupV1 = "\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Not_for_an_older_release() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/etc/flatcar-cgroupv1", Mode = "0444")]
            const string CgroupV1 = "\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
