using FlatcarGen.Core.Kubeadm.Reading;

namespace FlatcarGen.Core.Tests.Kubeadm.Reading;

public sealed class ConfigSplitterTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("---\n", new[] { "---\n" })]
    [InlineData("a: 1\n", new[] { "a: 1\n" })]
    [InlineData("a: 1\n---\nb: 1\n", new[] { "a: 1\n", "b: 1\n" })]
    [InlineData("a: 1\n---\n", new[] { "a: 1\n" })]
    [InlineData("\n", new[] { "\n" })]
    [InlineData("a: 1\n---\n\n", new[] { "a: 1\n", "\n" })]
    [InlineData("---\na: 1\n---\nb: 1\n", new[] { "---\na: 1\n", "b: 1\n" })]
    [InlineData("---\n---\na: 1\n", new[] { "---\n", "a: 1\n" })]
    [InlineData("a: 1\n---\n---\nb: 1\n", new[] { "a: 1\n", "---\nb: 1\n" })]
    [InlineData("# header\n---\na: 1\n", new[] { "# header\n", "a: 1\n" })]
    [InlineData("a: |\n  x\n ---\nb: 1\n", new[] { "a: |\n  x\n ---\nb: 1\n" })]
    [InlineData("a: \"x\n---\ny\"\n", new[] { "a: \"x\n", "y\"\n" })]
    [InlineData("a: 1\n...\nb: 1\n", new[] { "a: 1\n...\nb: 1\n" })]
    [InlineData("\uFEFF---\na: 1\n", new[] { "\uFEFF---\na: 1\n" })]
    public void Separators_part_a_file_whatever_yaml_makes_of_them(string text, string[] parts) => Assert.Equal(parts, Split(text));

    [Theory]
    [InlineData("---  ")]
    [InlineData("---\t# x")]
    [InlineData("---# x")]
    [InlineData("---\u00A0")]
    [InlineData("---\r")]
    public void Blanks_and_a_comment_may_follow_a_separator(string line) =>
        Assert.Equal(["a: 1\n", "b: 1\n"], Split($"a: 1\n{line}\nb: 1\n"));

    [Theory]
    [InlineData("--- b")]
    [InlineData("----")]
    [InlineData("--- |")]
    [InlineData("---{}")]
    public void Anything_else_behind_a_separator_breaks_the_file(string line)
    {
        var text = $"a: 1\n{line} \nb: 1\n";
        var problem = ConfigSplitter.Split(Reading.Plain(text)).Problem!.Value;
        Assert.Equal(line, text.Substring(problem.Range.Start, problem.Range.Length));
    }

    [Fact]
    public void What_is_not_known_behind_a_separator_may_be_blank() => Assert.Null(ConfigSplitter.Split(Reading.WithUnknown("a: 1\n---%\nb: 1\n")).Problem);

    [Fact]
    public void The_last_line_ends_where_the_file_does_not_say_so() => Assert.Equal(["a: |\n  x\n"], Split("a: |\n  x"));

    [Fact]
    public void A_part_knows_its_places_in_the_file()
    {
        var part = ConfigSplitter.Split(Reading.Plain("a: 1\r\n---\r\nb: 1")).Parts[1];
        Assert.Equal(11, part.Text.StartInSource(0));
        Assert.Equal("b: 1", part.Text.Source.Value.Substring(part.Text.SourceRange.Start, part.Text.SourceRange.Length));
    }

    [Fact]
    public void Of_a_line_end_with_two_carriage_returns_one_is_left() => Assert.Equal(["a: 1\r\n", "b: 1\n"], Split("a: 1\r\r\n---\nb: 1\n"));

    private static IEnumerable<string> Split(string text) => ConfigSplitter.Split(Reading.Plain(text)).Parts.Select(part => part.Text.Value);
}
