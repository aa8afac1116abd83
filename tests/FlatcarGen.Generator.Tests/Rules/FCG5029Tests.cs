using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5029Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [File("/etc/kubeadm.yaml", Mode = "0600")]
                const string Config = "apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\ncertificateKey: ${key}\n";

                [Unit("init.service")]
                const string Init = "[Service]\nType=oneshot\nRemainAfterExit=yes\nRestart=on-failure\nExecStart={|FCG5029:/opt/bin/kubeadm init|} --config /etc/kubeadm.yaml\n[Install]\nWantedBy=multi-user.target\n";
            }
        }
        """;

    protected override string Message =>
        "The config has a certificateKey and kubeadm init no --upload-certs: nothing is uploaded, and no other control plane can join; add it";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [File("/etc/kubeadm.yaml", Mode = "0600")]
                const string Config = "apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\ncertificateKey: ${key}\n";

                [Unit("init.service")]
                const string Init = "[Service]\nType=oneshot\nRemainAfterExit=yes\nRestart=on-failure\nExecStart=/opt/bin/kubeadm init --upload-certs --config /etc/kubeadm.yaml\n[Install]\nWantedBy=multi-user.target\n";
            }
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [File("/etc/kubeadm.yaml", Mode = "0600")]
                const string Config = "apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\ncertificateKey: ${key}\n";

                [Unit("init.service")]
                const string Init = "[Service]\nType=oneshot\nRemainAfterExit=yes\nRestart=on-failure\nExecStart=/opt/bin/kubeadm init --config /etc/kubeadm.yaml --upload-certs\n[Install]\nWantedBy=multi-user.target\n";
            }
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
            - path: /etc/kubeadm.yaml
              mode: 0600
              contents:
                inline: |
                  apiVersion: kubeadm.k8s.io/v1beta4
                  kind: InitConfiguration
                  certificateKey: ${key}
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
                ExecStart={|FCG5029:/opt/bin/kubeadm init|} --config /etc/kubeadm.yaml
                ExecStart=/usr/bin/touch /var/lib/kubeadm.done
                [Install]
                WantedBy=multi-user.target
        """);

    [Fact]
    public Task Not_where_a_phase_uploads_them() => Verify.File(
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
                  kind: InitConfiguration
                  certificateKey: ${key}
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
                ExecStart=/opt/bin/kubeadm init --config /etc/kubeadm.yaml
                ExecStart=/opt/bin/kubeadm init phase upload-certs --upload-certs --config /etc/kubeadm.yaml
                ExecStart=/usr/bin/touch /var/lib/kubeadm.done
                [Install]
                WantedBy=multi-user.target
        """);
}
