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

            [Unit("g.service")]
            const string G = "[Install]\nWantedBy=multi-user.target\n";

            [DropIn("g.service", "10.conf")]
            const string Command = "[Service]\nExecStart=/bin/g\n";

            [Unit("h.service")]
            const string H = "";

            [Unit("i.service")]
            const string I = "[Unit]\nSuccessAction=reboot\n";

            [Unit("j.service")]
            const string J = "[Unit]\n${unit}\n";

            [Unit("k.path")]
            const string K = "# k\n[Unit]\nDescription=k\n[Path]\nPathExists=/etc/k\n";
        }
        """;

    [Theory]
    [InlineData("{|FCG2506:[Unit]|}\nDescription=a\n[Install]\nWantedBy=multi-user.target\n")]
    [InlineData("{|FCG2506:[Unit]|}\nDescription=a\n")]
    [InlineData("{|FCG2506:[Unit]|}\n")]
    [InlineData("{|FCG2506:[Install]|}\nWantedBy=multi-user.target\n")]
    [InlineData("\n{|FCG2506:# Starts a|}\n# and b\n")]
    [InlineData("{|FCG2506:[Service]|}\nExecStart=/bin/a\nExecStart=\n[Install]\nWantedBy=multi-user.target\n")]
    public Task It_is_refused(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\n{|FCG2021:execstart|}=/bin/a\n")]
    [InlineData("[Service]\nExecStart=/bin/a {|FCG2505:\\|}\n[Install]\n")]
    [InlineData("[Unit]\n{|FCG2021:ExecStart|}=/bin/a\n")]
    [InlineData("{|FCG2021:ExecStart=/bin/a|}\n")]
    public Task Another_mistake_is_the_cause(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Fact]
    public Task A_drop_in_without_a_command_does_not_help() => Verify.Analyzer("""
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "{|FCG2506:[Unit]|}\nDescription=a\n";

            [DropIn("a.service", "10.conf")]
            const string DropIn = "[Service]\nEnvironment=A=b\n";
        }
        """);

    [Fact]
    public Task In_a_document() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: a.service
              enabled: true
              contents: |
                {|FCG2506:[Install]|}
                WantedBy=multi-user.target
            - name: b.service
              enabled: true
            - name: c.service
              contents: |
                [Unit]
                Description=c
              dropins:
                - name: 10.conf
                  contents_local: c.conf
            - name: d.service
              dropins:
                - name: 10.conf
                  contents: |
                    [Unit]
                    After=network.target
        """);
}
