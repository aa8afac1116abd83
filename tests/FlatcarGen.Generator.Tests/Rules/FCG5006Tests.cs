using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5006Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
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
                ExecStart=/opt/bin/kubeadm join --config {|FCG5006:/etc/kubeadm.yaml|}
                ExecStart=/usr/bin/touch /var/lib/kubeadm.done
                [Install]
                WantedBy=multi-user.target
        """;

    protected override string Message =>
        "'/etc/kubeadm.yaml' holds no JoinConfiguration, and kubeadm join stops without one; give it the config that was meant for it";

    protected override string Silent => """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /etc/kubeadm.yaml
              mode: 0600
              contents:
                inline: |
                  apiVersion: kubeadm.k8s.io/v1beta4
                  kind: JoinConfiguration
                  discovery: { file: { kubeConfigPath: https://boot.example.com/discovery.conf } }
                  ---
                  apiVersion: kubeadm.k8s.io/v1beta4
                  kind: ClusterConfiguration
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

    [Fact]
    public Task An_init() => Verify.File(
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
                  kind: JoinConfiguration
                  discovery: { file: { kubeConfigPath: https://boot.example.com/discovery.conf } }
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
                ExecStart=/opt/bin/kubeadm init {|FCG5006:--config=/etc/kubeadm.yaml|}
                ExecStart=/usr/bin/touch /var/lib/kubeadm.done
                [Install]
                WantedBy=multi-user.target
        """);

    [Fact]
    public Task A_config_that_envsubst_makes() => Verify.File(
        "a.bu",
        """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /etc/kubeadm.in.yaml
              mode: 0600
              contents:
                inline: |
                  apiVersion: kubeadm.k8s.io/v1beta4
                  kind: JoinConfiguration
                  discovery: { file: { kubeConfigPath: https://boot.example.com/discovery.conf } }
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
                ExecStart=/bin/bash -c 'umask 077 && envsubst </etc/kubeadm.in.yaml >/run/kubeadm.yaml'
                ExecStart=/opt/bin/kubeadm init --config {|FCG5006:/run/kubeadm.yaml|}
                ExecStart=/usr/bin/touch /var/lib/kubeadm.done
                [Install]
                WantedBy=multi-user.target
        """);

    [Fact]
    public Task Not_a_file_that_someone_else_writes() => Verify.File(
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
                ExecStart=/opt/bin/kubeadm join --config /etc/other.yaml
                ExecStart=/usr/bin/touch /var/lib/kubeadm.done
                [Install]
                WantedBy=multi-user.target
        """);
}
