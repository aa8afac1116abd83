using CsCheck;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Text;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a", "")]
    [InlineData("a\r\nb\rc\nd", "a", "b", "c", "d")]
    [InlineData("\r\n\n\r", "", "", "", "")]
    [InlineData("a\u0085b\u2028c\u2029d\fe", "a", "b", "c", "d\fe")]
    public void lines_have_no_ends(string text, params string[] expected)
    {
        var lines = new TextLines(text);

        Assert.Equal(expected, Enumerable.Range(0, lines.Count).Select(line => text.Substring(lines[line].Start, lines[line].Length)));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(4, 2, 2)]
    [InlineData(9, 2, 7)]
    public void a_place_counts_from_one(int position, int line, int column) =>
        Assert.Equal((line, column), new TextLines("a\r\nbc").PlaceOf(position));

    [Fact]
    public void every_position_is_in_the_line_that_begins_last_before_it() => Gen.Char["ab\r\n\u2028"].Array[0, 30].Sample(
        chars =>
        {
            var lines = new TextLines(new(chars));
            for (var position = 0; position <= chars.Length; position++)
            {
                var line = lines.LineOf(position);
                Assert.InRange(position, lines[line].Start, line + 1 < lines.Count ? lines[line + 1].Start - 1 : chars.Length);
            }
        });
}
