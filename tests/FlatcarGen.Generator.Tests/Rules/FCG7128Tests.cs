using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7128Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: backup.timer
              enabled: true
              contents: |
                [Timer]
                OnCalendar=daily
                [Install]
                WantedBy=timers.target
            - name: backup.service
              enabled: {|FCG7128:true|}
              contents: |
                [Service]
                Type=oneshot
                ExecStart=/opt/bin/backup
        """;

    protected override string Message => "The unit is enabled, but has no [Install] section that says where it is to be started.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: backup.timer
              enabled: true
              contents: |
                [Timer]
                OnCalendar=daily
                [Install]
                WantedBy=timers.target
            - name: backup.service
              contents: |
                [Service]
                Type=oneshot
                ExecStart=/opt/bin/backup
        """;

    [Fact]
    public Task Of_an_instance() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: backup@.service
              contents: |
                [Service]
                Type=oneshot
                ExecStart=/opt/bin/backup %i
            - name: backup@etcd.service
              enabled: {|FCG7128:true|}
        """);

    [Fact]
    public Task A_drop_in_may_bring_it() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: backup.service
              enabled: true
              contents: |
                [Service]
                Type=oneshot
                ExecStart=/opt/bin/backup
              dropins:
                - name: 10-install.conf
                  contents: |
                    [Install]
                    WantedBy=multi-user.target
        """);
}
