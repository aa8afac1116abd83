using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1016Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [File("/etc/motd", Source = {|FCG1016:"https://example.com/motd"|})]
            const string Motd = "prod\n";
        }
        """;

    protected override string Message =>
        "'/etc/motd' is given its contents twice: use one of the constant, Contents, ContentsBase64 and Source";

    protected override string Silent => """
        [File("/opt/a", Source = "https://example.com/a", Hash = "sha256-0000000000000000000000000000000000000000000000000000000000000000")]
        [File("/opt/b", ContentsBase64 = "YQ==")]
        [File("/opt/c", Contents = "")]
        [File("/opt/d")]
        static class Pieces
        {
            [DropIn("a.service", "10.conf")]
            const string DropIn = "[Unit]\n";
        }
        """;

    [Fact]
    public Task A_hash_belongs_to_a_source() => Verify.Message(
        "'/etc/motd' has a Hash and nothing to fetch: remove it, or give the Source that it belongs to",
        """
        [File("/etc/motd", Contents = "prod\n", Hash = {|FCG1016:"sha256-0000000000000000000000000000000000000000000000000000000000000000"|})]
        static class Pieces;
        """);

    [Fact]
    public Task A_drop_in_without_a_text_is_pointed_at() => Verify.Message(
        "'10.conf' is empty; put the attribute on a constant, or give Contents",
        """
        [DropIn("a.service", {|FCG1016:"10.conf"|})]
        static class Pieces;
        """);

    [Theory]
    [InlineData("File(\"/etc/a\", Contents = {0})")]
    [InlineData("Unit(\"a.service\", Contents = {0})")]
    [InlineData("DropIn(\"a.service\", \"10.conf\", Contents = {0})")]
    public Task A_constant_is_the_only_text(string attribute) => Verify.Analyzer(
        $$"""
        static class Pieces
        {
            [{{attribute.Replace("{0}", "{|FCG1016:\"[Unit]\"|}", StringComparison.Ordinal)}}]
            const string Text = "[Service]\n";
        }
        """);
}
