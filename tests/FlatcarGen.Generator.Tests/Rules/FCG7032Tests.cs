using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7032Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: {|FCG7032:/opt/bin/backup|}
              mode: 0755
              user:
                name: core
              contents:
                inline: "#!/bin/bash"
        systemd:
          units:
            - name: backup.service
              contents: |
                [Service]
                Type=oneshot
                ExecStart=/opt/bin/backup
        """;

    protected override string Message =>
        "'/opt/bin/backup' is run by root, and 'core' can change it: whoever is that user is root at the next start; leave it to root, with mode 0755";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/bin/backup
              mode: 0755
              contents:
                inline: "#!/bin/bash"
        systemd:
          units:
            - name: backup.service
              contents: |
                [Service]
                Type=oneshot
                ExecStart=/opt/bin/backup
        """;

    [Fact]
    public Task In_a_declaration() => Verify.Analyzer("""
        [File("{|FCG7032:/etc/systemd/system/a.service|}", Mode = "0666", Contents = "[Service]\nExecStart=/bin/true\n")]
        static class Unit;
        """);

    [Fact]
    public Task Silent_where_root_does_not_run_it() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/bin/backup
              mode: 0777
              user:
                name: core
              contents:
                inline: "#!/bin/bash"
        systemd:
          units:
            - name: backup.service
              contents: |
                [Service]
                Type=oneshot
                User=core
                ExecStart=/opt/bin/backup
        """);

    [Fact]
    public Task The_script_of_a_shell_and_a_group_that_may_write() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: "{|FCG7032:/opt/backup.sh|}"
              mode: 0775
              group:
                name: docker
              contents:
                inline: "#!/bin/bash"
            - path: /opt/other.sh
              mode: 0775
              contents:
                inline: "#!/bin/bash"
        systemd:
          units:
            - name: backup.service
              contents: |
                [Service]
                Type=oneshot
                ExecStart=/bin/bash -e /opt/backup.sh
                ExecStart=/bin/bash /opt/other.sh
        """);
}
