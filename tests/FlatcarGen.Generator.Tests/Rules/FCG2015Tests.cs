using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2015Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nType=oneshot\nRestart={|FCG2015:always|}\nExecStart=/bin/a\n";
        }
        """;

    protected override string Message =>
        "systemd refuses 'a.service': Restart=always is not allowed for Type=oneshot; use Restart=on-failure";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nType=oneshot\nRestart=on-failure\nExecStart=/bin/a\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nType=oneshot\nRestart=always\nRestart=on-failure\nExecStart=/bin/a\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nRestart={|FCG2015:on-success|}\nType=simple\nType=oneshot\n")]
    public Task On_success_is_no_better(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\nRestart=always\n")]
    [InlineData("[Service]\nType=oneshot\nRestart=${restart}\n")]
    [InlineData("[Service]\nType=${type}\nRestart=always\n")]
    [InlineData("[Service]\nType=oneshot\nRestart=no\n")]
    public Task Other_types_and_unknown_values_may(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
