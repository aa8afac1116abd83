using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2028Tests : FixableRuleTests
{
    protected override string Firing => ClusterCase.Of("""
        [Unit({|FCG2028:"a.service"|}, Enabled = true)]
        const string Unit = "[Service]\nExecStart=/bin/a\n";
        """);

    protected override string Message =>
        "'a.service' has no [Install] section, so there is nothing to enable, and nothing else of the node starts it; "
            + "add [Install] with WantedBy=multi-user.target";

    protected override string Fixed => ClusterCase.Of("""
        [Unit("a.service", Enabled = true)]
        const string Unit = "[Service]\nExecStart=/bin/a\n\n[Install]\nWantedBy=multi-user.target\n";
        """);

    protected override string Silent => ClusterCase.Of("""
        [Unit("a.service", Enabled = true)]
        const string A = "[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n";

        [Unit("b.service")]
        const string B = "[Service]\nExecStart=/bin/b\n";

        [Unit({|FCG7128:"c.service"|}, Enabled = true)]
        const string C = "[Service]\nExecStart=/bin/c\n";

        [Unit("c.timer")]
        const string Timer = "[Timer]\nOnBootSec=1\n[Install]\nWantedBy=timers.target\n";

        [Unit("d.service", Enabled = true)]
        const string D = "[Service]\nExecStart=/bin/d\n";

        [DropIn("d.service", "10.conf")]
        const string DropIn = "[Install]\nWantedBy=multi-user.target\n";

        [Unit({|FCG7128:"e.service"|}, Enabled = true)]
        const string E = "[Service]\nExecStart=/bin/e\n";

        [Unit("f.service")]
        const string F = "[Unit]\nWants=e.service\n[Service]\nExecStart=/bin/f\n[Install]\nWantedBy=multi-user.target\n";

        [Unit({|FCG7128:"g@.service"|}, Enabled = true)]
        const string G = "[Service]\nExecStart=/bin/g\n";

        [Unit("{|FCG7022:h.service|}", Enabled = true, Mask = true)]
        const string H = "[Service]\nExecStart=/bin/h\n";
        """);

    [Fact]
    public Task A_timer_and_a_text_without_a_line_end() => Verify.Fix(
        ClusterCase.Of("""
        [Unit({|FCG2028:"a.timer"|}, Enabled = true)]
        const string Unit = "[Timer]\nOnBootSec=1";
        """),
        ClusterCase.Of("""
        [Unit("a.timer", Enabled = true)]
        const string Unit = "[Timer]\nOnBootSec=1\n\n[Install]\nWantedBy=timers.target";
        """));

    [Fact]
    public Task What_brings_up_Kubernetes_is_meant_to_start() => Verify.Analyzer(ClusterCase.Of("""
        [Unit({|FCG2028:"join.service"|})]
        const string Unit = "[Unit]\nWants=network-online.target\nAfter=network-online.target\n[Service]\nType=oneshot\nRestart=on-failure\nExecStart=/opt/bin/kubeadm join --config /etc/a\n";
        """));

    [Fact]
    public Task In_a_document() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/bin/start
              mode: 0755
              contents:
                inline: |
                  #!/bin/bash
                  systemctl start c
          links:
            - path: /etc/systemd/system/multi-user.target.wants/d.service
              target: /etc/systemd/system/d.service
        systemd:
          units:
            - name: {|FCG2028:a.service|}
              enabled: true
              contents: |
                [Service]
                ExecStart=/opt/bin/a
            - name: b.service
              contents: |
                [Service]
                ExecStart=/opt/bin/b
            - name: c.service
              enabled: {|FCG7128:true|}
              contents: |
                [Service]
                ExecStart=/opt/bin/c
            - name: d.service
              enabled: {|FCG7128:true|}
              contents: |
                [Service]
                ExecStart=/opt/bin/d
            - name: docker.service
              enabled: true
        """);
}
