using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2020Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: agent.service
              contents: |
                [Unit]
                Requires={|FCG2020:render.service|}
                After=render.service
                [Service]
                ExecStart=/opt/bin/agent
            - name: render.service
              contents: |
                [Unit]
                ConditionPathExists=/etc/agent.in
                [Service]
                Type=oneshot
                RemainAfterExit=yes
                ExecStart=/opt/bin/render
        """;

    protected override string Message =>
        "'render.service' is skipped where '/etc/agent.in' is missing, which nothing here makes, and 'agent.service' starts all the same; "
            + "give it AssertPathExists= of what it needs";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/b.in
              contents:
                inline: b
        systemd:
          units:
            - name: a.service
              contents: |
                [Unit]
                Requires=b.service c.service d.service e.service
                After=b.service c.service d.service e.service
                Wants=f.service
                [Service]
                ExecStart=/opt/bin/a
            - name: b.service
              contents: |
                [Unit]
                ConditionPathExists=/etc/b.in
                [Service]
                ExecStart=/opt/bin/b
            - name: c.service
              contents: |
                [Unit]
                ConditionPathExists=!/var/lib/c.done
                [Service]
                ExecStart=/opt/bin/c
                ExecStartPost=/usr/bin/touch /var/lib/c.done
            - name: d.service
              contents: |
                [Unit]
                ConditionPathExists=/var/lib/d
                [Service]
                ExecStart=/opt/bin/d
            - name: e.service
              contents: |
                [Service]
                ExecStart=/usr/bin/mkdir -p /var/lib/d
            - name: f.service
              contents: |
                [Unit]
                ConditionPathExists=/etc/f
                [Service]
                ExecStart=/opt/bin/f
            - name: g.service
              contents: |
                [Unit]
                Requires=f.service
                After=f.service
                ConditionPathExists=/etc/f
                [Service]
                ExecStart=/opt/bin/g
        """;

    [Fact]
    public Task A_node_of_a_cluster() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit("a.service")]
            const string A = "[Unit]\nRequires={|FCG2020:b.service|}\nAfter=b.service\n[Service]\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string B = "[Unit]\nConditionPathExists=/etc/b\n[Service]\nExecStart=/bin/b\n";
        }
        """);
}
