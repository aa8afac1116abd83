using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5030Tests : RuleTests
{
    protected override string FileName => "control-plane.bu";

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
                ExecStart={|FCG5030:/opt/bin/kubeadm join|} --config /etc/kubeadm.yaml
                ExecStart=/usr/bin/cp /etc/kubernetes/admin.conf /home/core/.kube/config
                ExecStart=/usr/bin/touch /var/lib/kubeadm.done
                [Install]
                WantedBy=multi-user.target
        """;

    protected override string Message =>
        "The unit goes on with /etc/kubernetes/admin.conf, which control planes alone have, and the JoinConfiguration in '/etc/kubeadm.yaml' has no 'controlPlane': the node joins as a worker; add it";

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
    public Task Not_with_flags_that_are_not_known() => Verify.File(
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
                ExecStart=/opt/bin/kubeadm join ${flags} --config /etc/kubeadm.yaml
                ExecStart=/usr/bin/cp /etc/kubernetes/admin.conf /home/core/.kube/config
                ExecStart=/usr/bin/touch /var/lib/kubeadm.done
                [Install]
                WantedBy=multi-user.target
        """);
}
