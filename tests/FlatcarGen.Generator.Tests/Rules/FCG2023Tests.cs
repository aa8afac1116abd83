using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2023Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironmentFile={|FCG2023:/run/a|}\nExecStartPre=/bin/sh -c 'b > /run/a'\nExecStart=/bin/c\n";
        }
        """;

    protected override string Message =>
        "systemd loads /run/a before each command of 'a.service', also before the one that writes it, and fails if it is missing; write 'EnvironmentFile=-/run/a'";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironmentFile=-/run/a\nExecStartPre=/bin/sh -c 'b > /run/a'\nExecStart=/bin/c\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironmentFile=-/run/a\nEnvironmentFile=/run/b\nExecStartPre=/bin/sh -c 'b > /run/a; c < /run/b > ${d}'\nExecStop=/bin/cp /a /run/b\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nEnvironmentFile={|FCG2023:/a|}\nExecStartPre=/bin/cp /b /a\n")]
    [InlineData("[Service]\nEnvironmentFile={|FCG2023:/a|}\nExecStartPre=/bin/sh -c \"b >>'/a'; c\"\n")]
    public Task A_command_may_write_it_in_other_ways(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Fact]
    public Task Another_unit_may_write_it_first() => Verify.Analyzer(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Service]\nEnvironmentFile=/a\nExecStart=/bin/sh -c 'b >> /a'\n";

            [Unit("b.service")]
            const string B = "[Service]\nExecStart=/usr/bin/touch /a\n";
        }
        """);
}
