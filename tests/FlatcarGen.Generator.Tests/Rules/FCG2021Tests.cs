using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2021Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\n{|FCG2021:Wants|}=b.service\nExecStart=/bin/a\n[Unit]\nAfter=b.service\n";
        }
        """;

    protected override string Message =>
        "'Wants' is no directive of [Service] and systemd ignores it; move it to [Unit]";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/a\n[Unit]\nAfter=b.service\nWants=b.service\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nX-Note=a\nConditionVersion=1\n[X-Tool]\nA=b\n[Service]\nExecStart=/bin/a\nImportCredential=a\nTimeoutSec=1\nTasksMax=1\nKillMode=none\nLimitNOFILE=1\n[Install]\nUpheldBy=b.target\n";
        }
        """;

    [Theory]
    [InlineData("[Unit]\n{|FCG2021:Foo|}=a\n[Service]\n")]
    [InlineData("{|FCG2021:Description=a|}\n[Service]\n")]
    [InlineData("[Service]\n{|FCG2021:ExecStart /bin/a|}\n")]
    [InlineData("{|FCG2021:[Timer]|}\nA=b\n[Service]\n")]
    [InlineData("{|FCG2021:[Service|}\nA=b\n")]
    [InlineData("[Service]\n{|FCG2021:execstart|}=/bin/a\n")]
    [InlineData("[Service]\nExecStart=/bin/a \\ \n{|FCG2021:--b c|}\n")]
    public Task It_is_ignored(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\n${lines}\nWants=b.service\n")]
    [InlineData("${unit}\nA=b\n")]
    [InlineData("[Service]\n%{ if a ~}\nB=c\n%{ endif ~}\n")]
    [InlineData("[${section}]\nA=b\n")]
    [InlineData("[Service]\n${key}=b\n")]
    public Task A_template_may_bring_anything(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\nExecStart=/bin/a\n{|FCG2021:[Units]|}\n", "[Service]\nExecStart=/bin/a\n[Unit]\n")]
    [InlineData("[Service]\n{|FCG2021:ExecStrat|}=/bin/a\n", "[Service]\nExecStart=/bin/a\n")]
    [InlineData("[Service]\n{|FCG2021:type|}=oneshot\n", "[Service]\nType=oneshot\n")]
    [InlineData("[Service]\nExecStart=/bin/a\n[Unit]\n{|FCG2021:Afer|}=b.service\n", "[Service]\nExecStart=/bin/a\n[Unit]\nAfter=b.service\n")]
    [InlineData("[Service]\nExecStart=/bin/a\n[Unit]\n{|FCG2021:WantedBy|}=b.target", "[Service]\nExecStart=/bin/a\n[Unit]\n\n[Install]\nWantedBy=b.target")]
    [InlineData("[Service]\n{|FCG2021:After|}=b.service\nType=exec", "[Unit]\nAfter=b.service\n\n[Service]\nType=exec")]
    public Task It_is_mended(string unit, string mended) => Verify.Fix(UnitCase.Of(unit), UnitCase.Of(mended));

    [Theory]
    [InlineData("a.timer", "[Timer]\nOnBootSec=1\n{|FCG2021:[Service]|}\n")]
    [InlineData("a.target", "[Unit]\n{|FCG2021:[Target]|}\n")]
    [InlineData("a.mount", "[Mount]\nWhat=/a\nWhere=/b\n{|FCG2021:ExecStart|}=/bin/a\n")]
    public Task Each_type_has_its_sections(string name, string unit) => Verify.Analyzer(UnitCase.Of(unit, name));
}
