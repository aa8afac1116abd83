using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2019Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nAfter=a.service {|FCG2019:network-online.target|}\n[Service]\nExecStart=/bin/a\n";
        }
        """;

    protected override string Message =>
        "'a.service' starts after network-online.target but does not start it: After= waits only for what something else starts; add it to Wants=";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nAfter=a.service network-online.target\nWants=network-online.target\n[Service]\nExecStart=/bin/a\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nAfter=network-online.target network.target b.service\nWants=b.service network-online.target\n[Service]\nExecStart=/bin/a\n";
        }
        """;

    [Theory]
    [InlineData("[Unit]\nAfter=network-online.target\nWants=${wants}\n[Service]\n")]
    [InlineData("[Unit]\nAfter=network-online.target\nRequires=network-online.target\n[Service]\n")]
    [InlineData("[Unit]\nBefore=network-online.target\n[Service]\n")]
    public Task Silent_where_it_may_be_started(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Fact]
    public Task Another_unit_may_start_it() => Verify.Analyzer(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nAfter=network-online.target\n[Service]\nExecStart=/bin/a\n";

            [DropIn("a.service", "10.conf")]
            const string DropIn = "[Unit]\nWants=network-online.target\n";
        }
        """);
}
