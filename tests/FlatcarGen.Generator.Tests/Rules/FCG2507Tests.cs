using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2507Tests : RuleTests
{
    protected override string Firing => UnitCase.Of("[Service]\nExecStart=/bin/bash -c {|FCG2507:'|}envsubst < /etc/a > /run/a\n");

    protected override string Message =>
        "A quote in ExecStart= is never closed: systemd ignores the whole line; close it, or write '\\'' if it is none";

    protected override string Silent => UnitCase.Of(
        "[Service]\nExecStart=/bin/bash -c 'echo \"a\"; echo it'\"'\"'s' \\' it\\'s \"don't\"\n");

    [Theory]
    [InlineData("[Service]\nExecStart=/bin/echo it{|FCG2507:'|}s\n")]
    [InlineData("[Service]\nType=oneshot\nExecStart=/bin/a \"b\" {|FCG2507:\"|}c\nExecStart=/bin/d\n")]
    public Task It_is_ignored(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
