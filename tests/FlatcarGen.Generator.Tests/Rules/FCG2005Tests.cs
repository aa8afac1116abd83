using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2005Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/rm -f {|FCG2005:/etc/a/*|}\n";
        }
        """;

    protected override string Message =>
        "'/etc/a/*' is no pattern here: systemd runs no shell, and 'rm' looks for a file of that very name; run the command in /bin/bash -c '…'";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -c 'rm /a/*'\nExecStop=/bin/rm '/a/*' a* ; /usr/bin/find /a/* ; /bin/rm $${A} /a/$${B} /{c}\nExecStopPost=/bin/rm /a${b}/c\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nExecStart=cp {|FCG2005:~/a|} /b\n")]
    [InlineData("[Service]\nExecStart=cat {|FCG2005:/a/{b,c}|}\n")]
    [InlineData("[Service]\nExecStart=chmod 0644 {|FCG2005:/a/?.yml|}\n")]
    public Task Other_patterns_are_none_either(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\nExecStart=cat /a/* {|FCG2001:>|} /b\n")]
    public Task One_cause_is_reported_once(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
