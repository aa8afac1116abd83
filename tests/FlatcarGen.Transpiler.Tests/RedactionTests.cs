using CsCheck;

namespace FlatcarGen.Transpiler.Tests;

public class RedactionTests
{
    private const string Token = "abcdef.0123456789abcdef";

    [Theory]
    [InlineData("'abcdef.0123456789abcdef' is no mode", "'***' is no mode")]
    [InlineData("abcdef.0123456789abcdef", "***")]
    [InlineData("'abcdef.0123456…' is too long", "'***…' is too long")]
    [InlineData("ends in 456789abcdef.", "ends in ***.")]
    [InlineData("abcdef.0123456789abcdef/abcdef.0123456789abcdef", "***/***")]
    public void A_value_and_its_telling_parts_are_hidden(string message, string expected) =>
        Assert.Equal(expected, new Redaction([Token]).Of(message));

    [Theory]
    [InlineData("a", "'a' is a word, and alas", "'***' is *** word, and alas")]
    [InlineData("42", "42 of 142", "*** of 142")]
    [InlineData("", "nothing", "nothing")]
    public void A_short_value_is_hidden_where_it_is_a_word(string value, string message, string expected) =>
        Assert.Equal(expected, new Redaction([value]).Of(message));

    [Fact]
    public void Line_ends_of_a_value_are_those_of_the_document() =>
        Assert.Equal("[***]", new Redaction(["first\r\nsecond"]).Of("[first\nsecond]"));

    [Fact]
    public void The_longest_value_wins() =>
        Assert.Equal("'***'", new Redaction(["secret", "secret and more"]).Of("'secret and more'"));

    [Fact]
    public void Messages_without_a_value_stay_as_they_are() =>
        Assert.Equal("the mode is missing", new Redaction([Token, "10.0.0.1"]).Of("the mode is missing"));

    [Fact]
    public void No_message_has_six_characters_in_a_row_of_a_value() => Gen.Select(Gen.Char["ab*"].Array[6, 12], Gen.Char["ab*"].Array[0, 40])
        .Sample((secret, text) =>
        {
            var (value, message) = (new string(secret), new string(text));
            var redacted = new Redaction([value]).Of(message).Replace("***", "|");
            for (var i = 0; i + 6 <= value.Length; i++)
                Assert.DoesNotContain(value.Substring(i, 6), redacted);
        });
}
