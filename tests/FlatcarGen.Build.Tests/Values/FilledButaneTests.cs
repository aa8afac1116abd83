using FlatcarGen.Core.Text;

namespace FlatcarGen.Build.Tests.Values;

public sealed class FilledButaneTests
{
    [Theory]
    [InlineData(-1, "a\"b\nc\\", "a\\\"b\\nc\\\\")]
    [InlineData(4, "a\nb", "a\n    b")]
    [InlineData(0, "a\"b", "a\"b")]
    [InlineData(-2, "0644", "0644")]
    public void A_value_means_what_it_says_where_it_stands(int place, string value, string expected) =>
        Assert.Equal($"x: {expected}!", Fill($"x: ${{v}}!", $"3 4 0 {place}", value).Text.Value);

    [Theory]
    [InlineData("$${", "${")]
    [InlineData("%%{", "%{")]
    [InlineData("${\"$$\"}", "$$")]
    public void An_escape_of_a_template_becomes_what_it_stands_for(string written, string expected) =>
        Assert.Equal($"a{expected}b", Fill($"a{written}b", $"1 {written.Length} 0 0", "").Text.Value);

    [Theory]
    [InlineData(-2, "- a")]
    [InlineData(-2, "a: b")]
    [InlineData(4, "a\u0007b")]
    public void A_value_that_cannot_stand_there_is_an_error_that_does_not_show_it(int place, string value)
    {
        var error = Assert.Throws<ArtifactException>(() => Fill("x: ${v}", $"3 4 0 {place}", value));

        Assert.Equal("FCG8011", error.Code);
        Assert.Contains("${v}", error.Message, StringComparison.Ordinal);
        Assert.Contains("FLATCAR_VAR_v", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_character_knows_its_place_in_the_document()
    {
        var text = Fill("x: ${v}, y", "3 4 0 0", "a long value").Text;

        Assert.Equal(new TextRange(9, 1), text.ToSource(new(text.Value.IndexOf('y', StringComparison.Ordinal), 1)));
        Assert.Equal(new TextRange(3, 4), text.ToSource(new(text.Value.IndexOf("long", StringComparison.Ordinal), 4)));
    }

    [Fact]
    public void Knows_where_secrets_are()
    {
        var filled = Fill("x: ${v}, y", "3 4 0 0", "s3cret");

        Assert.True(filled.IsSecretAt(new(0, 5)));
        Assert.False(filled.IsSecretAt(new(8, 2)));
    }

    [Theory]
    [InlineData("3 4 0")]
    [InlineData("3 4 0 -3")]
    [InlineData("4 4 0 0")]
    [InlineData("3 40 0 0")]
    [InlineData("-1 4 0 0")]
    [InlineData("3 4 0 0 4 3 0 0")]
    [InlineData("x")]
    [InlineData("")]
    public void Marks_that_do_not_fit_are_refused(string marks) =>
        Assert.ThrowsAny<FormatException>(() => PlaceholderMark.Read("x: ${v}", marks));

    private static FilledButane Fill(string text, string marks, string value) =>
        FilledButane.Of(new(text, PlaceholderMark.Read(text, marks)), name => new(name, value, ValueOrigin.Environment));
}
