using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2506Tests : RuleTests
{
    protected override string Firing => UnitCase.Of("[Unit]\nDescription=a\n{|FCG2506:[Service]|}\nType=oneshot\nExecStartPre=/bin/a\n[Install]\nWantedBy=multi-user.target\n");

    protected override string Message => "'a.service' has no ExecStart=, and systemd refuses it; add one";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Service]\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string B = "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStop=/bin/b\n";

            [Unit("c.service")]
            const string C = "[Unit]\nSuccessAction=reboot\n[Service]\nType=oneshot\n[Install]\nWantedBy=multi-user.target\n";

            [Unit("d.service")]
            const string D = "[Service]\nType=oneshot\n[Install]\nWantedBy=multi-user.target\n";

            [DropIn("d.service", "10.conf")]
            const string DropIn = "[Service]\nExecStart=/bin/d\n";

            [DropIn("e.service", "10.conf")]
            const string Other = "[Service]\nEnvironment=A=b\n";

            [Unit("f.target")]
            const string F = "[Unit]\nDescription=f\n";
        }
        """;

    [Theory]
    [InlineData("{|FCG2506:[Unit]|}\nDescription=a\n[Install]\nWantedBy=multi-user.target\n")]
    [InlineData("{|FCG2506:[Service]|}\nExecStart=/bin/a\nExecStart=\n[Install]\nWantedBy=multi-user.target\n")]
    public Task It_is_refused(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\n{|FCG2021:execstart|}=/bin/a\n")]
    [InlineData("[Service]\nExecStart=/bin/a {|FCG2505:\\|}\n[Install]\n")]
    public Task Another_mistake_is_the_cause(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
