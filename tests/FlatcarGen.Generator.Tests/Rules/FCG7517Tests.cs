using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7517Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: "{|FCG7517:/etc/sysupdate.kubernetes.d/kubernetes-v1.34.conf|}"
              contents:
                source: https://extensions.flatcar.org/extensions/kubernetes/kubernetes-v1.34.conf
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

    protected override string Message =>
        "'/etc/sysupdate.kubernetes.d/kubernetes-v1.34.conf' is of a component, and nothing is in /etc/sysupdate.d: the main command of systemd-sysupdate.service finds no definition and fails, and what is to follow it is not run; add a definition there, as noop.conf";

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
    public Task Silent_with_a_main_command_of_its_own() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/sysupdate.kubernetes.d/kubernetes-v1.34.conf
              contents:
                source: https://extensions.flatcar.org/extensions/kubernetes/kubernetes-v1.34.conf
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
                    ExecStart=
                    ExecStart=/usr/lib/systemd/systemd-sysupdate -C kubernetes update
        """);
}
