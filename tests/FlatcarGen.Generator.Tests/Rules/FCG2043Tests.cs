using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG2043Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/opt/bin/setup", Mode = "0644")]
            private const string Setup = "#!/bin/bash\nexit 0\n";

            [Unit("setup.service")]
            private const string Unit = "[Service]\nType=oneshot\nExecStart={|FCG2043:/opt/bin/setup|} --now\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'/opt/bin/setup' is written with mode 0644, which nobody can run: the command fails (203/EXEC); give it mode 0755";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/opt/bin/setup", Mode = "0755")]
            private const string Setup = "#!/bin/bash\nexit 0\n";

            [Unit("setup.service")]
            private const string Unit = "[Service]\nType=oneshot\nExecStart=/opt/bin/setup --now\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/opt/bin/setup", Mode = "0700")]
            private const string Setup = "#!/bin/bash\nexit 0\n";

            [Unit("setup.service")]
            private const string Unit = "[Service]\nType=oneshot\nExecStart=/opt/bin/setup --now\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task Without_a_mode() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a.sh
              contents:
                inline: "#!/bin/sh"
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                ExecStartPre=/bin/sh /opt/a.sh
                ExecStartPre=/bin/sh -c "test -e /x || {|FCG2043:/opt/a.sh|}"
                ExecStart={|FCG2043:/opt/a.sh|}
        """);

    [Fact]
    public Task Silent_where_something_changes_the_mode() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a.sh
              contents:
                inline: "#!/bin/sh"
            - path: /opt/b.sh
              mode: {|FCG7103:${mode}|}
              contents:
                inline: "#!/bin/sh"
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                ExecStartPre=/usr/bin/chmod +x /opt/a.sh
                ExecStartPre=/opt/b.sh
                ExecStart=/opt/a.sh
        """);
}
