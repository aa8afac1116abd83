namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2002Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/a b {|FCG2002:||} /bin/c\n";
        }
        """;

    protected override string Message =>
        "'|' connects nothing here: systemd runs no shell and passes it to 'a' as an argument; run the command in /bin/bash -c '…'";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -o pipefail -c '/bin/a b | /bin/c'\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -c '/bin/a | /bin/c'\nExecStop=/bin/a \"b | c\" a|b\n";
        }
        """;
}
