using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2014Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/a\n{|FCG2014:ExecStart|}=/bin/b\n";
        }
        """;

    protected override string Message =>
        "'a.service' has more than one ExecStart=, which systemd refuses for Type=simple; make it Type=oneshot if its commands end, or move what prepares the last one to ExecStartPre=";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/a\nExecStart=\nExecStart=/bin/b\nExecStop=/bin/c\nExecStop=/bin/d\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nType=exec\nExecStart=/bin/a ; {|FCG2014:/bin/b c|}\n")]
    [InlineData("[Service]\nExecStart=/bin/a\nType=notify\n{|FCG2014:ExecStart|}=/bin/b\nExecStart=/bin/c\n")]
    public Task One_is_all(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\nType=oneshot\nExecStart=/bin/a\nExecStart=/bin/b ; /bin/c\n")]
    [InlineData("[Service]\nType=${type}\nExecStart=/bin/a\nExecStart=/bin/b\n")]
    [InlineData("[Service]\nBusName=a.b\nExecStart=/bin/a\nExecStart=/bin/b\n")]
    public Task Silent_where_the_type_allows_it_or_is_unknown(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Fact]
    public Task A_drop_in_may_change_the_type() => Verify.Analyzer(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/a\nExecStart=/bin/b\n";

            [DropIn("a.service", "10.conf")]
            const string Oneshot = "[Service]\nType=oneshot\n";
        }
        """);

    [Theory]
    [InlineData("[Service]\nType={|FCG2510:oneshoot|}\nExecStart=/bin/a\nExecStart=/bin/b\n")]
    [InlineData("[Service]\n{|FCG2021:Typ|}=oneshot\nExecStart=/bin/a\nExecStart=/bin/b\n")]
    [InlineData("[Unit]\n{|FCG2021:Type|}=oneshot\n[Service]\nExecStart=/bin/a\nExecStart=/bin/b\n")]
    public Task A_misspelt_type_is_the_cause(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
