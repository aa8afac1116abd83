using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7020Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
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
            - path: /etc/extensions/x.raw
              target: /opt/extensions/kubernetes/kubernetes-v1.34.1-x86-64.raw
        systemd:
          units:
            - name: reboot.service
              contents: |
                [Service]
                Type=oneshot
                ExecStart=/usr/bin/touch {|FCG7020:/run/reboot-required|}
        """;

    protected override string Message =>
        "'/run/reboot-required' is for kured or the like to reboot the machine in its turn, but locksmithd reboots it on its own after an update of Flatcar; mask locksmithd.service";

    protected override string Silent => """
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
            - path: /etc/extensions/x.raw
              target: /opt/extensions/kubernetes/kubernetes-v1.34.1-x86-64.raw
        systemd:
          units:
            - name: locksmithd.service
              mask: true
            - name: reboot.service
              contents: |
                [Service]
                Type=oneshot
                ExecStart=/usr/bin/touch /run/reboot-required
        """;

    [Fact]
    public Task Silent_on_a_machine_without_Kubernetes() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/extensions/bird/bird-2.raw
              contents:
                source: https://extensions.flatcar.org/extensions/bird-2.raw
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
          links:
            - path: /etc/extensions/x.raw
              target: /opt/extensions/bird/bird-2.raw
        systemd:
          units:
            - name: reboot.service
              contents: |
                [Service]
                Type=oneshot
                ExecStart=/usr/bin/touch /run/reboot-required
        """);
}
