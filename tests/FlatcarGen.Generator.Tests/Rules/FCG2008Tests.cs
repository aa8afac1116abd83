using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2008Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironment=IP=a\nExecStart=/bin/a --ip={|FCG2008:$IP|}/b\n";
        }
        """;

    protected override string Message =>
        "'$IP' stays as it is: inside of an argument systemd puts in the form with braces only; write '${IP}'";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironment=IP=a\nExecStart=/bin/a --ip=$${IP}/b\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironment=IP=a\nExecStart=/bin/a --ip=$${IP} $IP \"$IP\" --b=$B --c=$ip --d=$$IP ${IP}\nExecStart=\nExecStart=/bin/sh -c 'a --ip=$IP'\nExecStop=/usr/bin/grep a$IP ; /usr/bin/docker exec a sh -c 'b $IP'\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nEnvironmentFile=/etc/a\nExecStart=/bin/a {|FCG2008:$IP4,$IP6|}\n")]
    [InlineData("[Service]\nEnvironmentFile=/etc/a\nExecStart=/bin/a {|FCG2008:\"$IP4-y\"|}\n")]
    public Task A_word_that_begins_with_one_is_its_name(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Fact]
    public Task All_of_an_argument_get_braces() => Verify.Fix(
        UnitCase.Of("[Service]\nEnvironmentFile=/etc/a\nExecStart=/bin/a {|FCG2008:$IP4,$IP6|} '--c={|FCG2008:$CD|}:$EF'\n"),
        UnitCase.Of("[Service]\nEnvironmentFile=/etc/a\nExecStart=/bin/a $${IP4},$${IP6} '--c=$${CD}:$${EF}'\n"));

    [Theory]
    [InlineData("[Service]\nExecStart=/bin/a {|FCG2008:$A4,$A6|}\n")]
    public Task A_word_that_begins_with_a_dollar_is_lost_whatever_is_set(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
