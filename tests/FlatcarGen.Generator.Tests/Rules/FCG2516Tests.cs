using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2516Tests : FixableRuleTests
{
    private const string Init = "[Service]\nType=oneshot\nRestart=on-failure\nExecStart=/bin/kubeadm init\n";
    private const string InitWithFile = "[Service]\nType=oneshot\nRestart=on-failure\nEnvironmentFile=/run/b.env\nExecStart=/bin/kubeadm init --node-name $${NAME}\n";
    private const string Prepare = "[Service]\nType=oneshot\nRemainAfterExit=yes\nRestart=on-failure\nExecStart=/bin/b --to /run/b.env\n";

    protected override string Firing => Of("[Unit]\nRequires={|FCG2516:b.service|}\nAfter=b.service\n" + InitWithFile, Prepare);

    protected override string Message =>
        "'a.service' requires b.service: should b.service fail once at a boot, kubeadm is never started there, though b.service is tried again, "
        + "and nothing counts as failed; use Wants=, and have 'a.service' fail until that is done";

    protected override string Fixed => Of("[Unit]\nWants=b.service\nAfter=b.service\n" + InitWithFile, Prepare);

    protected override string Silent => $$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "{{Escape("[Unit]\nWants=b.service\nAfter=b.service\n" + Init)}}";

            [Unit("b.service")]
            const string B = "{{Escape(Prepare)}}";

            [Unit("c.service")]
            const string C = "[Unit]\nRequires=b.service\nAfter=b.service\n[Service]\nExecStart=/bin/c\n";

            [Unit("d.service")]
            const string D = "{{Escape("[Unit]\nRequires=e.service\nAfter=e.service\n" + Init)}}";

            [Unit("e.service")]
            const string E = "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/e\n";
        }
        """;

    [Theory]
    [InlineData("BindsTo={|FCG2516:b.service|}\nAfter=b.service\n", "Wants=b.service\nAfter=b.service\n")]
    [InlineData("Wants=d.service\nRequires=c.service {|FCG2516:b.service|}\nAfter=b.service c.service\n", "Wants=d.service b.service\nRequires=c.service\nAfter=b.service c.service\n")]
    public Task The_name_is_moved(string unit, string expected) =>
        Verify.Fix(Of("[Unit]\n" + unit + InitWithFile, Prepare), Of("[Unit]\n" + expected + InitWithFile, Prepare));

    [Fact]
    public Task The_other_unit_says_it() => Verify.Fix(
        Of("[Unit]\nAfter=b.service\n" + InitWithFile, Prepare + "[Install]\nRequiredBy={|FCG2516:a.service|}\n"),
        Of("[Unit]\nAfter=b.service\n" + InitWithFile, Prepare + "[Install]\nWantedBy=a.service\n"));

    /// <summary>Without what the other one makes it must fail, before it may go without the requirement.</summary>
    [Theory]
    [InlineData(Init)]
    [InlineData("[Service]\nType=oneshot\nRestart=on-failure\nEnvironmentFile=-/run/b.env\nExecStart=/bin/kubeadm init\n")]
    [InlineData("[Service]\nType=oneshot\nRestart=on-failure\nEnvironmentFile=/etc/other.env\nExecStart=/bin/kubeadm init\n")]
    public Task No_fix_where_kubeadm_would_go_on_without(string service)
    {
        var source = Of("[Unit]\nRequires={|FCG2516:b.service|}\nAfter=b.service\n" + service, Prepare);

        return Verify.Fix(source, source);
    }

    [Theory]
    [InlineData("Type=notify\nRestart=on-failure\nExecStart=/bin/b\n")]
    [InlineData("Type=forking\nRestart=on-failure\nExecStart=/bin/b\n")]
    [InlineData("Restart=on-failure\nExecStartPre=/bin/prepare\nExecStart=/bin/b\n")]
    [InlineData("Restart=on-failure\nEnvironmentFile=/run/c.env\nExecStart=/bin/b\n")]
    public Task Its_start_may_fail(string service) =>
        Verify.Analyzer(Of("[Unit]\nRequires={|FCG2516:b.service|}\nAfter=b.service\n" + Init, "[Service]\n" + service));

    [Theory]
    [InlineData("Restart=on-failure\nExecStart=/bin/b\n")]
    [InlineData("Restart=on-failure\nEnvironmentFile=-/run/c.env\nExecStart=/bin/b\n")]
    [InlineData("Type=oneshot\nRemainAfterExit=yes\nRestart=no\nExecStart=/bin/b\n")]
    [InlineData("Type=notify\nRestart=on-success\nExecStart=/bin/b\n")]
    [InlineData("Type=oneshot\nRemainAfterExit=yes\nRestart=on-abnormal\nExecStart=/bin/b\n")]
    [InlineData("Type=oneshot\nRemainAfterExit=yes\nRestart=on-failure\nRestartMode=direct\nExecStart=/bin/b\n")]
    [InlineData("Type=oneshot\nRemainAfterExit=yes\nRestart=${restart}\nExecStart=/bin/b\n")]
    public Task Its_start_does_not_fail_or_is_seen_to_fail(string service) =>
        Verify.Analyzer(Of("[Unit]\nRequires=b.service\nAfter=b.service\n" + Init, "[Service]\n" + service));

    [Fact]
    public Task What_is_always_restarted_is_another_mistake() =>
        Verify.Analyzer(Of("[Unit]\nRequires={|FCG2046:b.service|}\nAfter=b.service\n" + Init, "[Service]\nType=notify\nRestart=always\nExecStart=/bin/b\n"));

    [Theory]
    [InlineData("[Unit]\nOnFailure=c.service\nRequires=b.service\nAfter=b.service\n" + Init, Prepare)]
    [InlineData("[Unit]\nRequires=b.service\nAfter=b.service\n" + Init, "[Unit]\nUpholds=a.service\n" + Prepare)]
    [InlineData("[Unit]\nRequires=b.service\nAfter=b.service\n" + Init, "[Unit]\nWants=a.service\n" + Prepare)]
    [InlineData("[Unit]\nRequires=b.service\nAfter=b.service\n" + Init + "[Install]\nWantedBy=b.service\n", Prepare)]
    [InlineData("[Unit]\nRequires=b.service\nAfter=b.service\n" + Init, Prepare + "ExecStartPost=/usr/bin/systemctl start --no-block a\n")]
    [InlineData("[Unit]\nRequires=b.service\nAfter=${unit}\n" + Init, Prepare)]
    [InlineData("[Unit]\nRequires={|FCG2018:b.service|}\nAfter=c.service\n" + Init, Prepare)]
    public Task Silent_where_it_starts_again_or_there_is_no_order(string unit, string other) => Verify.Analyzer(Of(unit, other));

    [Fact]
    public Task A_timer_starts_it_again() => Verify.Analyzer($$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "{{Escape("[Unit]\nRequires=b.service\nAfter=b.service\n" + Init)}}";

            [Unit("b.service")]
            const string B = "{{Escape(Prepare)}}";

            [Unit("a.timer")]
            const string Timer = "[Timer]\nOnBootSec=60\nOnUnitInactiveSec=60\n[Install]\nWantedBy=timers.target\n";
        }
        """);

    [Fact]
    public Task By_way_of_another_unit() => Verify.Message(
        "'a.service' requires c.service: should b.service fail once at a boot, kubeadm is never started there, though b.service is tried again, "
        + "and nothing counts as failed; use Wants=, and have 'a.service' fail until that is done",
        $$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "{{Escape("[Unit]\nRequires={|FCG2516:c.service|}\nAfter=c.service\n" + Init)}}";

            [Unit("b.service")]
            const string B = "{{Escape(Prepare)}}";

            [Unit("c.service")]
            const string C = "[Unit]\nRequires=b.service\nAfter=b.service\n[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/c\n";
        }
        """);

    [Fact]
    public Task In_a_drop_in_of_the_generated_unit() => Verify.Analyzer($$"""
        static class Pieces
        {
            [DropIn("kubeadm.service", "10-prepare.conf")]
            const string A = "[Unit]\nRequires={|FCG2516:b.service|}\nAfter=b.service\n";

            [Unit("b.service")]
            const string B = "{{Escape(Prepare)}}";
        }
        """);

    [Theory]
    [InlineData("Requires={|FCG2516:prepare.service|}", "enabled: false", "")]
    [InlineData("Requisite={|FCG2516:prepare.service|}", "enabled: true", "")]
    [InlineData("Requisite={|FCG2512:prepare.service|}", "enabled: false", "")]
    [InlineData("Wants=prepare.service", "enabled: true", "\n        RequiredBy={|FCG2516:kubeadm.service|}")]
    [InlineData("Wants=prepare.service", "enabled: false", "\n        RequiredBy=kubeadm.service")]
    public Task In_a_document(string required, string enabled, string install) => Verify.File("machine.bu", $$"""
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: kubeadm.service
              enabled: true
              contents: |
                [Unit]
                Wants=network-online.target
                {{required}}
                After=network-online.target prepare.service
                [Service]
                Type=oneshot
                Restart=on-failure
                ExecStart=/opt/bin/kubeadm init
                [Install]
                WantedBy=multi-user.target
            - name: prepare.service
              {{enabled}}
              contents: |
                [Service]
                Type=oneshot
                Restart=on-failure
                RestartSec=5
                RemainAfterExit=yes
                ExecStart=/opt/bin/prepare
                [Install]
                WantedBy=multi-user.target{{install.Replace("\n", "\n        ", StringComparison.Ordinal)}}
        """);

    private static string Of(string unit, string other) => $$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "{{Escape(unit)}}";

            [Unit("b.service")]
            const string B = "{{Escape(other)}}";
        }
        """;

    private static string Escape(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal);
}
