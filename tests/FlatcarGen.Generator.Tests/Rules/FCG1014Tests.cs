using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1014Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [File("/etc/motd", Mode = {|FCG1014:"rw-r--r--"|})]
            const string Motd = "prod\n";
        }
        """;

    protected override string Message => "'rw-r--r--' is no file mode: write octal digits in a text, such as \"0644\"";

    protected override string Silent => """
        [File("/etc/a", Contents = "a", Mode = "644")]
        [File("/etc/b", Contents = "b", Mode = "0777")]
        [Directory("/etc/c", Mode = "0750")]
        static class Pieces;
        """;

    [Theory]
    [InlineData("0844")]
    [InlineData("420 ")]
    [InlineData("")]
    [InlineData("44")]
    [InlineData("0o644")]
    [InlineData("11777")]
    [InlineData("${mode}")]
    [InlineData("\\u0660644")]
    public Task Octal_digits_are_counted(string mode) => Verify.Analyzer(
        $$"""
        [Directory("/etc/a", Mode = {|FCG1014:"{{mode}}"|})]
        static class Pieces;
        """);
}
