using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2017Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nDescription=a\n[Service]\n{|FCG2017:StartLimitIntervalSec|}=0\nRestart=on-failure\nExecStart=/bin/a\n";
        }
        """;

    protected override string Message =>
        "'StartLimitIntervalSec' is known in [Unit] only and systemd ignores it here: 'a.service' keeps the default of 10 s, in which 5 failed starts end all tries; move it to [Unit]";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nDescription=a\nStartLimitIntervalSec=0\n[Service]\nRestart=on-failure\nExecStart=/bin/a\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nStartLimitIntervalSec=0\n[Service]\nStartLimitInterval=0\nStartLimitBurst=3\n";
        }
        """;

    [Fact]
    public Task A_missing_section_is_made() => Verify.Fix(
        """"
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = """
                [Service]
                ExecStart=/bin/a
                {|FCG2017:StartLimitIntervalSec|}=0
                """;
        }
        """",
        """"
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = """
                [Unit]
                StartLimitIntervalSec=0

                [Service]
                ExecStart=/bin/a
                """;
        }
        """");
}
