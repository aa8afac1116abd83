using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2510Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nType={|FCG2510:Oneshot|}\nExecStart=/bin/a\n";
        }
        """;

    protected override string Message =>
        "'Oneshot' is no Type=: systemd ignores it; write one of simple, exec, forking, oneshot, dbus, notify, notify-reload, idle";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nType=oneshot\nExecStart=/bin/a\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nAfter=a.service %i \"b.service\" ${c}\nConditionPathExists=|!/a\nConditionPathExists=%h/a\nStartLimitIntervalSec=0\n[Service]\nType=notify-reload\nRestart=${restart}\nRemainAfterExit=Yes\nRestartSec=1.5h 3 min 20\nTimeoutStartSec=infinity\nEnvironmentFile=-/a\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nRestart={|FCG2510:sometimes|}\n")]
    [InlineData("[Service]\nRemainAfterExit={|FCG2510:maybe|}\n")]
    [InlineData("[Service]\nTimeoutStartSec={|FCG2510:10 lightyears|}\n")]
    [InlineData("[Service]\nRestartSec={|FCG2510:-1|}\n")]
    [InlineData("[Service]\nExecStart=/bin/a\n[Unit]\nStartLimitBurst={|FCG2510:many|}\n")]
    [InlineData("[Service]\nExecStart=/bin/a\n[Unit]\nConditionPathExists={|FCG2510:!etc/a|}\n")]
    [InlineData("[Service]\nEnvironmentFile={|FCG2510:-run/a|}\n")]
    [InlineData("[Service]\nLimitNOFILE={|FCG2510:lots|}\nCPUQuota={|FCG2510:0|}\nUMask={|FCG2510:999|}\n")]
    [InlineData("[Service]\nWorkingDirectory={|FCG2510:tmp|}\nProtectSystem={|FCG2510:maybe|}\n")]
    [InlineData("[Service]\nExecStart=/bin/a\n[Unit]\nAfter=a.service {|FCG2510:#|} first node\n")]
    [InlineData("[Service]\nExecStart=/bin/a\n[Unit]\nBefore={|FCG2510:kubeadm|} {|FCG2510:b|}\n")]
    public Task It_is_ignored(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Fact]
    public Task A_unit_is_refused_for_its_working_directory() => Verify.Message(
        "'tmp' is no absolute path: systemd refuses the unit; begin it with '/'", UnitCase.Of("[Service]\nWorkingDirectory={|FCG2510:tmp|}\n"));

    [Theory]
    [InlineData("Wants={|FCG2510:a.service,b.target|} c.service", "Wants=a.service b.target c.service")]
    [InlineData("Wants={|FCG2510:containerd|}", "Wants=containerd.service")]
    public Task Names_of_units_are_mended(string line, string mended) =>
        Verify.Fix(UnitCase.Of("[Service]\nExecStart=/bin/a\n[Unit]\n" + line), UnitCase.Of("[Service]\nExecStart=/bin/a\n[Unit]\n" + mended));
}
