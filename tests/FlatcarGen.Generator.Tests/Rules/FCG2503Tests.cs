namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2503Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nBindsTo={|FCG2503:b.service|}\nAfter=b.service\n[Service]\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string C1 = "[Service]\nType=oneshot\nExecStart=/bin/b\n";
        }
        """;

    protected override string Message =>
        "'b.service' is a oneshot without RemainAfterExit=yes: when its work is done it is inactive, and 'a.service', bound to it, does not start; use Requires=";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nRequires=b.service\nAfter=b.service\n[Service]\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string C1 = "[Service]\nType=oneshot\nExecStart=/bin/b\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nBindsTo=b.service c.service d.service coreos-metadata.service\nAfter=b.service c.service coreos-metadata.service\nBefore=d.service\n[Service]\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string C1 = "[Service]\nType=oneshot\nExecStart=/bin/b\nRemainAfterExit=yes\n";

            [Unit("c.service")]
            const string C2 = "[Service]\nExecStart=/bin/c\n";

            [Unit("d.service")]
            const string C3 = "[Service]\nType=oneshot\nExecStart=/bin/b\n";
        }
        """;
}
