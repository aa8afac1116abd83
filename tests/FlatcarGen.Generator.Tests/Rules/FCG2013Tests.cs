namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2013Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nRequires=b.service\nAfter=b.service\n[Service]\nRestart=always\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string B = "[Service]\nType={|FCG2013:oneshot|}\nExecStart=/bin/b\n";
        }
        """;

    protected override string Message =>
        "'b.service' is inactive when its work is done, so systemd runs it again each time that it restarts 'a.service', which requires it; "
            + "add RemainAfterExit=yes";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nRequires=b.service\nAfter=b.service\n[Service]\nRestart=always\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string B = "[Service]\nRemainAfterExit=yes\nType=oneshot\nExecStart=/bin/b\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nRequires=b.service c.service d.service e.service\nAfter=b.service c.service d.service e.service\n[Service]\nRestart=always\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string B = "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/b\n";

            [Unit("c.service")]
            const string C = "[Unit]\nConditionPathExists=!/c\n[Service]\nType=oneshot\nExecStart=/bin/c\n";

            [Unit("d.service")]
            const string D = "[Service]\nExecStart=/bin/d\n";

            [Unit("e.service")]
            const string E = "[Service]\nType=oneshot\nExecStart=/bin/e\n";

            [Unit("e.timer")]
            const string Timer = "[Timer]\nOnCalendar=daily\n";

            [Unit("f.service")]
            const string F = "[Unit]\nRequires=g.service\nAfter=g.service\n[Service]\nExecStart=/bin/f\n";

            [Unit("g.service")]
            const string G = "[Service]\nType=oneshot\nExecStart=/bin/g\n";
        }
        """;
}
