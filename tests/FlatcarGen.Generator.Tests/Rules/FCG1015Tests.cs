using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1015Tests : RuleTests
{
    protected override string Firing => """
        [File({|FCG1015:"etc/motd"|}, Contents = "prod\n")]
        static class Pieces;
        """;

    protected override string Message =>
        "'etc/motd' is no absolute path in its simplest form: begin with '/', without '.', '..', '//' or a '/' at the end; Ignition refuses it";

    protected override string Silent => """
        [File("/etc/..motd", Contents = "a")]
        [File("/etc/.motd.", Contents = "a")]
        [Directory("/etc/my files")]
        [Link("/etc/localtime", "../usr/share/zoneinfo/UTC")]
        [File("${root}/motd", Contents = "a")]
        [File("/${root}/motd", Contents = "a")]
        static class Pieces;
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("")]
    [InlineData("/etc/")]
    [InlineData("/etc//motd")]
    [InlineData("/etc/../motd")]
    [InlineData("/./etc")]
    [InlineData("/etc/a\\nb")]
    [InlineData("etc/${name}")]
    public Task A_path_is_in_its_simplest_form(string path) => Verify.Analyzer(
        $$"""
        [Directory({|FCG1015:"{{path}}"|})]
        static class Pieces;
        """);

    [Fact]
    public Task A_link_has_a_path_too() => Verify.Analyzer(
        """
        [Link({|FCG1015:"localtime"|}, "/usr/share/zoneinfo/UTC")]
        static class Pieces;
        """);
}
