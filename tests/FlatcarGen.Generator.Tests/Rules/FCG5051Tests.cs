using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5051Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.0.0
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
                ExecStart={|FCG5051:/usr/bin/kubeadm init|}
                ExecStart=/usr/bin/touch /var/lib/kubeadm.done
                [Install]
                WantedBy=multi-user.target
        storage:
          links:
            - path: /etc/extensions/crio.raw
              target: /opt/extensions/crio/crio-v1.34.0-x86-64.raw
              hard: false
        """;

    protected override string Message =>
        "The machine has CRI-O beside Flatcar's containerd, and kubeadm stops with \"found multiple CRI endpoints\"; say which one with nodeRegistration.criSocket or --cri-socket";

    protected override string Silent => """
        variant: flatcar
        version: 1.0.0
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
                ExecStart=/usr/bin/kubeadm init --config /etc/elsewhere.yaml
                ExecStart=/usr/bin/touch /var/lib/kubeadm.done
                [Install]
                WantedBy=multi-user.target
        storage:
          links:
            - path: /etc/extensions/crio.raw
              target: /opt/extensions/crio/crio-v1.34.0-x86-64.raw
              hard: false
        """;

    [Fact]
    public Task A_config_that_does_not_say_it() => Verify.File(
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
                ExecStart={|FCG5051:/usr/bin/kubeadm init|} --config /etc/kubeadm.yaml
                ExecStart=/usr/bin/touch /var/lib/kubeadm.done
                [Install]
                WantedBy=multi-user.target
            - name: crio.service
              enabled: true
              contents: |
                [Service]
                ExecStart=/usr/bin/crio
                [Install]
                WantedBy=multi-user.target
        """);
}
