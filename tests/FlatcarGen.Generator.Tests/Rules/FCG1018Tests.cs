using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1018Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [File("/etc/motd")]
            const string Motd = "red: {|FCG1018:\u001b|}[31m\n";
        }
        """;

    protected override string Message =>
        "U+001B cannot stand in this text: no reader of it takes it as it is; remove it, or give the file in base64";

    protected override string Silent => """
        static class Pieces
        {
            [File("/etc/motd")]
            const string Motd = "tab\t\r\nnext \U0001F600 é \u2028\n";

            const string Colour = "\u001b";
        }
        """;

    [Theory]
    [InlineData("\\0")]
    [InlineData("\\u007f")]
    [InlineData("\\u0085")]
    [InlineData("\\ud83d")]
    [InlineData("\\ude00")]
    public Task Each_attribute_is_looked_at(string escape) => Verify.Analyzer(
        $$"""
        [User("core", SshAuthorizedKeys = ["a", @"b" + "c{|FCG1018:{{escape}}|}d"])]
        static class Pieces;
        """);
}
