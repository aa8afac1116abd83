using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7520Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: "{|FCG7520:/etc/sysupdate.kubernetes.d/kubernetes-v1.34.conf|}"
              contents:
                source: https://extensions.flatcar.org/extensions/kubernetes/kubernetes-v1.34.conf
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
            - path: /etc/sysupdate.d/noop.conf
              contents:
                source: https://extensions.flatcar.org/extensions/noop.conf
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
        systemd:
          units:
            - name: systemd-sysupdate.timer
              enabled: true
        """;

    protected override string Message =>
        "systemd-sysupdate.timer updates what is in /etc/sysupdate.d alone, and nothing here runs 'systemd-sysupdate -C kubernetes': '/etc/sysupdate.kubernetes.d/kubernetes-v1.34.conf' is never read; add the command to systemd-sysupdate.service in a drop-in";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/sysupdate.kubernetes.d/kubernetes-v1.34.conf
              contents:
                source: https://extensions.flatcar.org/extensions/kubernetes/kubernetes-v1.34.conf
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
            - path: /etc/sysupdate.d/noop.conf
              contents:
                source: https://extensions.flatcar.org/extensions/noop.conf
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
        systemd:
          units:
            - name: systemd-sysupdate.timer
              enabled: true
            - name: systemd-sysupdate.service
              dropins:
                - name: kubernetes.conf
                  contents: |
                    [Service]
                    ExecStartPre=/usr/lib/systemd/systemd-sysupdate -C kubernetes update
        """;

    [Fact]
    public Task Silent_without_the_timer() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/sysupdate.kubernetes.d/kubernetes-v1.34.conf
              contents:
                source: https://extensions.flatcar.org/extensions/kubernetes/kubernetes-v1.34.conf
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
            - path: /etc/sysupdate.d/noop.conf
              contents:
                source: https://extensions.flatcar.org/extensions/noop.conf
                verification:
                  hash: sha256-a4d9c0b5a4a3f3d5f3a8e6c1b7f1a7f4f4f0c7f3c0a0f3b1b2c3d4e5f6a7b8c9
        systemd:
          units:
            - name: systemd-sysupdate.timer
              enabled: false
        """);
}
