using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2018Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nAfter=docker.socket\nRequires={|FCG2018:a.mount|} docker.socket\n[Service]\nExecStart=/bin/a\n";
        }
        """;

    protected override string Message =>
        "'a.service' requires a.mount but starts at the same time: Requires= orders nothing; add it to After=";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nAfter=docker.socket a.mount\nRequires=a.mount docker.socket\n[Service]\nExecStart=/bin/a\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nRequires=a.target b.socket basic.target ${c} d.slice\nAfter=a.target\nWants=e.service\n[Service]\nExecStart=/bin/a\n";
        }
        """;

    [Theory]
    [InlineData("[Unit]\nBindsTo=b.service {|FCG2018:c.service|}\nAfter=b.service\n[Service]\n")]
    [InlineData("[Unit]\nRequires={|FCG2018:b.service|}\nRequires=b.service\nAfter=c.service\n[Service]\n")]
    public Task What_is_bound_to_is_not_waited_for_either(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Unit]\nRequires=b.service\nAfter=${after}\n[Service]\n")]
    [InlineData("[Unit]\nRequires=b.service\nAfter=b.service\n[Service]\n")]
    [InlineData("[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nEnvironmentFile=/run/metadata/flatcar\n")]
    public Task Silent_where_an_order_may_be(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Fact]
    public Task Other_units_may_order_it() => Verify.Analyzer(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nRequires=b.service c.service\n[Service]\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string B = "[Unit]\nBefore=a.service\nAfter=c.service\n[Service]\nExecStart=/bin/b\n";
        }
        """);

    [Fact]
    public Task Of_a_unit_with_drop_ins_only_the_order_is_not_known() => Verify.Analyzer(
        """
        static class Pieces
        {
            [DropIn("a.service", "10.conf")]
            const string A = "[Unit]\nRequires=b.service\n";
        }
        """);

    [Theory]
    [InlineData("[Unit]\nRequires=b.service\nAfter={|FCG2510:b|} c.service\n[Service]\n")]
    [InlineData("[Unit]\nRequires=b.service c.service\nAfter={|FCG2510:b.service,c.service|}\n[Service]\n")]
    [InlineData("[Unit]\nRequires=b.service {|FCG2018:c.service|}\nAfter={|FCG2510:b|}\n[Service]\n")]
    public Task An_entry_without_a_type_has_a_rule_of_its_own(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
