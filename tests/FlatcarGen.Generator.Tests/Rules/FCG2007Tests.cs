using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2007Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/date +{|FCG2007:%F|}\n";
        }
        """;

    protected override string Message =>
        "'%F' is no specifier of systemd's, which refuses the unit; write '%%F' for a percent sign";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/date +%%F\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/date +%%Y-%%m\nExecStop=/bin/a %n '%i' 100% %{a} %% %\nEnvironment=A=%n\nExecStartPre=/bin/sh -c 'date; a +%H'\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nExecStart=/usr/bin/date -u '+{|FCG2007:%Y|}-%m'\n")]
    [InlineData("[Service]\nExecStart=/bin/a http://b/{|FCG2007:%2|}F\n")]
    [InlineData("[Service]\nEnvironment=A={|FCG2007:%Q|}\n")]
    [InlineData("[Service]\nExecStart=/bin/sh -c 'a=$(date +{|FCG2007:%s|}); b'\n")]
    [InlineData("[Service]\nExecStart=/bin/sh -c 'date +%Y-{|FCG2007:%F|}'\n")]
    [InlineData("[Service]\nExecStart=/bin/sh -c \"printf '{|FCG2007:%s|}' a\"\n")]
    [InlineData("[Service]\nExecStart=/usr/bin/stat -c {|FCG2007:%U|} /etc/a\n")]
    [InlineData("[Service]\nExecStart=/usr/bin/printf {|FCG2007:%s|}: %n\n")]
    public Task It_is_taken(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Fact]
    public Task All_of_a_word_are_doubled() => Verify.Fix(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/sh -c 'date +{|FCG2007:%Y|}-%m-%%d %n'\n";
        }
        """,
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/sh -c 'date +%%Y-%%m-%%d %n'\n";
        }
        """);
}
