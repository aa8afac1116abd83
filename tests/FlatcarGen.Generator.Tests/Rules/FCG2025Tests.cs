using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2025Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironment=ARGS=--a {|FCG2025:--b|} -c\n";
        }
        """;

    protected override string Message =>
        "'--b' is no assignment and systemd ignores it; write NAME=value, with quotes around all of it if there are blanks in the value";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironment=\"ARGS=--a --b -c\"\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironment=A=b \"C=d e\" F='/x y' ${g} H=\nEnvironment=\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nEnvironment={|FCG2025:PATH|}\n")]
    [InlineData("[Service]\nEnvironment={|FCG2025:A-B=c|}\n")]
    [InlineData("[Service]\nEnvironment={|FCG2025:\"A=b|}\n")]
    [InlineData("[Service]\nEnvironment=A=b C=d {|FCG2025:e|}\n")]
    public Task It_is_ignored(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Fact]
    public Task Export_is_left_out() => Verify.Fix(
        UnitCase.Of("[Service]\nEnvironment={|FCG2025:export|} A=b\n"),
        UnitCase.Of("[Service]\nEnvironment=A=b\n"));

    [Fact]
    public Task Export_in_a_file_that_is_loaded() => Verify.Fix(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironmentFile=-/etc/a.env\nExecStart=/bin/a\n";

            [File("/etc/a.env")]
            const string Loaded = "A=a\n{|FCG2025:export B=b|}\nC='\nexport D=d\n'\n";

            [File("/etc/b.env")]
            const string Sourced = "export A=a\n";
        }
        """,
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironmentFile=-/etc/a.env\nExecStart=/bin/a\n";

            [File("/etc/a.env")]
            const string Loaded = "A=a\nB=b\nC='\nexport D=d\n'\n";

            [File("/etc/b.env")]
            const string Sourced = "export A=a\n";
        }
        """);
}
