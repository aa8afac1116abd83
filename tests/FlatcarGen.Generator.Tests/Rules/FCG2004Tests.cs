namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2004Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/a --ip {|FCG2004:$(hostname -i)|}\n";
        }
        """;

    protected override string Message =>
        "'$(…)' runs nothing here: systemd runs no shell, and 'a' gets the text as it stands, or nothing; run the command in /bin/bash -c '…'";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -c '/bin/a $(/bin/c)'\nExecStop=/bin/a $ (b) $$b ${C}\n";
        }
        """;
}
