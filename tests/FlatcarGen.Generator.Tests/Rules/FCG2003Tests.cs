namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2003Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/a b {|FCG2003:&&|} /bin/c\n";
        }
        """;

    protected override string Message =>
        "'&&' is no operator here: systemd runs no shell and passes it to 'a' as an argument; run the command in /bin/bash -c '…', or write an Exec line for each command";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -c '/bin/a b && /bin/c'\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -c '/bin/a && /bin/c'\nExecStop=/bin/a \"b && c\" ; /bin/d\n";
        }
        """;
}
