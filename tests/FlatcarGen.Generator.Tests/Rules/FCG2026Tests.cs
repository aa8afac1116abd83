using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2026Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStartPre={|FCG2026:/usr/bin/mkdir /home/core/.kube|}\nExecStart=/bin/a\n";
        }
        """;

    protected override string Message =>
        "'mkdir /home/core/.kube' fails when the folder is there, and 'a.service' with it: at the next boot, or at a second try; write 'mkdir -p'";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStartPre=/usr/bin/mkdir -p /home/core/.kube\nExecStart=/bin/a\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStartPre=/usr/bin/mkdir -p /a\nExecStartPre=-/usr/bin/mkdir /a\nExecStartPre=/bin/mkdir -m 0755 --parents /a\nExecStart=/bin/a mkdir /b\nExecStop=mkdir /c\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nExecStartPre=+{|FCG2026:mkdir -m 0700 /a|}\n")]
    [InlineData("[Service]\nExecStartPost={|FCG2026:mkdir -v /a|}\n")]
    public Task Options_stay(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Unit]\nConditionPathExists=!/a\n[Service]\nExecStart=mkdir /a\n")]
    [InlineData("[Service]\nExecStart=mkdir ${options} /a\n")]
    [InlineData("[Service]\nExecStart=mkdir -vp /a\n")]
    [InlineData("[Service]\nExecStart=/bin/sh -c 'mkdir /a'\n")]
    public Task Silent_when_the_folder_is_not_there_or_not_known(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
