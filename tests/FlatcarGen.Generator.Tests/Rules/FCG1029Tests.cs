using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1029Tests : RuleTests
{
    protected override string Firing => """
        [Sysext("kubernetes", {|FCG1029:"https://example.com/kubernetes"|}, Hash = "${hash}")]
        static class Pieces;
        """;

    protected override string Message =>
        "'https://example.com/kubernetes' is no URL of an image: its last part has to be a file name that ends in \".raw\"";

    protected override string Silent => """
        [Sysext("kubernetes-v1.34_x", "https://example.com/kubernetes-v1.34.1.raw", Hash = "${hash}")]
        [Sysext("a", "${url}", Hash = "${hash}")]
        [Sysext("b", "https://example.com/${name}.raw", Hash = "${hash}")]
        [Sysext("c", "https://example.com/${name}", Hash = "${hash}")]
        static class Pieces;
        """;

    [Theory]
    [InlineData("")]
    [InlineData(".hidden")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("${name}")]
    public Task A_name_has_letters_digits_and_little_else(string name) => Verify.Analyzer(
        $$"""
        [Sysext({|FCG1029:"{{name}}"|}, "https://example.com/a.raw", Hash = "${hash}")]
        static class Pieces;
        """);

    [Theory]
    [InlineData("")]
    [InlineData("a.raw")]
    [InlineData("https://example.com/.raw")]
    [InlineData("https://example.com/a.raw?x=1")]
    [InlineData("https://example.com/${version}.tar.gz")]
    public Task A_source_ends_in_the_name_of_an_image(string source) => Verify.Analyzer(
        $$"""
        [Sysext("a", {|FCG1029:"{{source}}"|}, Hash = "${hash}")]
        static class Pieces;
        """);
}
