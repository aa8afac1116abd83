using FlatcarGen.Core.Yaml.Events;

namespace FlatcarGen.Core.Tests.Yaml.Events;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("a:\n\tb", "\t", "use spaces")]
    [InlineData("a: b\n\tc\n", "\t", "use spaces")]
    [InlineData("a: |\n\tb", "\t", "use spaces")]
    [InlineData("a: %b", "%", "cannot begin")]
    [InlineData("a: - b", "-", "line of its own")]
    [InlineData("a: ? b", "?", "put the value in quotes")]
    [InlineData("a: b: c", ":", "put the value in quotes")]
    [InlineData("a: b\nc\nd: e", "c", "needs a ':'")]
    [InlineData("a: |x\n  b", "x", "on the next line")]
    [InlineData("a: |0\n  b", "0", "at least 1")]
    [InlineData("a: 'b\nc: d", "'b", "not closed")]
    [InlineData("a: 'b\n---\n'", "'b", "'---'")]
    [InlineData("a: \"\\xg\"", "\\x", "2 hexadecimal digits")]
    [InlineData("a: \"\\U00110000\"", "\\U00110000", "no such character")]
    [InlineData("a: \"\\uD83D\"", "\\uD83D", "surrogates")]
    [InlineData("a: &b.c d", "&b.", "letters, digits")]
    [InlineData("a: *.txt", "*.", "quotes")]
    [InlineData("a: !!", "!!", "says nothing")]
    [InlineData("a: !<b c", "!<b", "'>'")]
    [InlineData("a: !b{c", "!b{", "ends with a blank")]
    [InlineData("a: !b%4", "!b", "two hexadecimal digits")]
    [InlineData("a: !b!c d", "!b!c", "'!b!' stands for")]
    [InlineData("%YAML 1.2\n---\na", "%YAML 1.2", "anything but 1.1")]
    [InlineData("%YAML 1.1\n%YAML 1.1\n---\na", "%YAML 1.1", "already")]
    [InlineData("%FOO\n---\na", "%FOO", "'%YAML' and '%TAG'")]
    [InlineData("%TAG b c\n---\na", "%TAG ", "needs a handle")]
    [InlineData("%TAG !b! c\n%TAG !b! d\n---\na", "%TAG !b! d", "already")]
    [InlineData("[a, , b]", ",", "no value before this ','")]
    [InlineData("[- a]", "-", "has no '-'")]
    [InlineData("a: ]", "]", "closes nothing")]
    [InlineData("['a' 'b']", "'b'", "the closing ']'")]
    [InlineData("{'a' 'b'}", "'b'", "the closing '}'")]
    [InlineData("x: [a,\n  b\ny: c", "[", "not closed")]
    [InlineData("- a\nb: c", "", "its '-'")]
    [InlineData("a: b\n- c", "-", "")]
    [InlineData("'a'\n'b'", "'b'", "The document is over")]
    [InlineData("\uFEFF\uFEFFa: b", "\uFEFF", "remove both")]
    public void A_mistake_is_told_at_its_place(string text, string expected, string message)
    {
        var error = ErrorOf(text);

        Assert.Equal(expected, text.Substring(error.Range.Start, error.Range.Length));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", 10_000, false)]
    [InlineData("[", 10_001, true)]
    [InlineData("- ", 10_000, false)]
    [InlineData("- ", 10_001, true)]
    public void Only_so_many_levels_are_read(string opening, int levels, bool isTooDeep)
    {
        var error = ErrorOf(string.Concat(Enumerable.Repeat(opening, levels)) + "@");

        Assert.Equal(isTooDeep, error.Message.Contains("10,000 levels", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1024, false)]
    [InlineData(1025, true)]
    public void A_key_has_its_colon_within_1024_characters(int length, bool isTooLong)
    {
        var reader = new YamlEventReader("\"" + string.Concat(Enumerable.Repeat("\U0001F600", length - 2)) + "\": b");
        while (reader.Read())
        {
        }

        Assert.Equal(isTooLong, reader.Error is not null);
    }

    private static SyntaxError ErrorOf(string text)
    {
        var reader = new YamlEventReader(text);
        while (reader.Read())
        {
        }

        return Assert.NotNull(reader.Error);
    }
}
