using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2006Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -c 'X=in; echo {|FCG2006:$${X}|}'\n";
        }
        """;

    protected override string Message =>
        "systemd puts in '${X}' before bash starts, and only the script sets X, so nothing is left of it; write '$${X}'";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -c 'X=in; echo $$${X}'\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironment=A=one\nExecStart=/bin/bash -c 'X=in; A=two; echo $X $$${X} $${A} $${B} $${X:-y} $(date) $1'\nExecStop=/bin/a $${1}\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'echo {|FCG2006:$${1}|}'\n")]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'echo {|FCG2006:$${#}|}'\n")]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'echo {|FCG2006:$${A%.*}|}'\n")]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'echo {|FCG2006:$${A//a/b}|}'\n")]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'echo {|FCG2006:$${#A}|}'\n")]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'echo ; for i in 1 2; do a {|FCG2006:$${i}|}; done'\n")]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'echo ; read -r A B; a {|FCG2006:$${B}|}'\n")]
    [InlineData("[Service]\nExecStart=/bin/sh -c '{|FCG2006:$(/bin/a)|}'\n")]
    public Task A_shells_own_is_taken(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\nExecStart=/bin/sh -c 'a $${A} ; b=c'\n")]
    [InlineData("[Service]\nExecStart=/bin/sh -c '$${A}'\n")]
    [InlineData("[Service]\nExecStart=/bin/sh -c 'a ${A} b'\n")]
    [InlineData("[Service]\nExecStart=/bin/sh -c 'a --A=b $${A}'\n")]
    [InlineData("[Service]\nExecStart=/bin/sh -c '$A'\n")]
    [InlineData("[Service]\nEnvironmentFile=/etc/a\nExecStart=/bin/sh -c 'echo \"$${A}\" $$$$ $?'\n")]
    public Task What_the_script_does_not_set_is_systemds(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'echo {|FCG2006:$$|} > /run/a.pid; exec /bin/a'\n")]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'kill -TERM {|FCG2006:$$|}'\n")]
    public Task The_number_of_the_process_is_taken(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\nExecStart=/bin/bash -c 'grep -q a$$ /etc/a; grep $$ /a; echo $$$$ a$$ $$A $'\n")]
    public Task A_dollar_may_be_meant(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
