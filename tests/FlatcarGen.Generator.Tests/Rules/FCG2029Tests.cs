using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2029Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit({|FCG2029:"a.service"|}, Enabled = false)]
            const string Unit = "[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n";
        }
        """;

    protected override string Message =>
        "'a.service' has an [Install] section that does nothing as long as the unit is not enabled, and nothing else of the node starts it; enable it";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit("a.service", Enabled = false)]
            const string A = "[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n";

            [Unit("b.service", Enabled = false)]
            const string B = "[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n";

            [Unit("b.timer")]
            const string Timer = "[Timer]\nOnBootSec=1\n[Install]\nWantedBy=timers.target\n";

            [Unit("c.service")]
            const string C = "[Unit]\nWants=a.service\n[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n";

            [Unit("d.service", Enabled = false)]
            const string D = "[Service]\nExecStart=/bin/d\n";

            [Unit("e@.service", Enabled = false)]
            const string E = "[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n";

            [Unit("f.service", Enabled = false)]
            const string F = "[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n";

            [File("/opt/f", Mode = "0755")]
            const string Script = "systemctl start f.service\n";
        }

        static class NoCluster
        {
            [Unit("a.service", Enabled = false)]
            const string Unit = "[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n";
        }
        """;

    [Fact]
    public Task In_a_document() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: {|FCG2029:a.service|}
              contents: |
                [Service]
                ExecStart=/opt/bin/a
                [Install]
                WantedBy=multi-user.target
            - name: b.service
              enabled: true
              contents: |
                [Unit]
                Wants=c.service
                [Service]
                ExecStart=/opt/bin/b
                [Install]
                WantedBy=multi-user.target
            - name: c.service
              enabled: false
              contents: |
                [Service]
                ExecStart=/opt/bin/c
                [Install]
                WantedBy=multi-user.target
            - name: docker.service
              enabled: false
        """);

    [Fact]
    public Task One_that_was_to_run_kubeadm_has_a_rule_of_its_own() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: {|FCG2515:a.service|}
              enabled: false
              contents: |
                [Unit]
                Wants=network-online.target
                After=network-online.target
                [Service]
                Type=oneshot
                ExecStart=/opt/bin/kubeadm init
                [Install]
                WantedBy=multi-user.target
        """);
}
