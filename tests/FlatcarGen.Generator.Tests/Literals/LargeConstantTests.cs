using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Tests.Literals;

public class LargeConstantTests
{
    [Fact]
    public void A_chain_of_many_thousand_literals_maps()
    {
        const int Count = 40_000;
        var constant = CompiledConstant.Declare(string.Join(" + ", Enumerable.Range(0, Count).Select(i => $"\"{i:D5}\\n\"")));
        var source = constant.Expression.ToString();
        var map = constant.Map();
        for (var i = 0; i < Count; i += 97)
            Assert.Equal(i.ToString("D5"), source.Substring(map.SpanOf(new(i * 6, 5)).Start - map.SpanOf(new(0, 0)).Start + 1, 5));
    }

    [Fact]
    public void A_chain_of_many_thousand_references_maps()
    {
        var constant = CompiledConstant.Declare(string.Join(" + ", Enumerable.Repeat("A", 5_000)) + " + \"end\"");
        Assert.Equal("end", constant.SourceOf("end"));
        Assert.Equal("end", constant.SourceOf("end", resolve: false));
    }

    [Fact]
    public void A_repetitive_text_between_references_maps()
    {
        var text = new string('a', 300_000);
        var constant = CompiledConstant.Declare($"A + \"{text}b\" + A + \"{text}c\" + A");
        var map = constant.Map(resolve: false);
        Assert.Equal(constant.Expression.SpanStart + "A + \"".Length + text.Length, map.SpanOf(constant.RangeOf("b")).Start);
    }

    [Theory]
    [InlineData("\"", "\\n\\\"", "\"")]
    [InlineData("@\"", "a\"\"b\n", "\"")]
    [InlineData("\"\"\"\n", "    abc\n", "    \"\"\"")]
    public void A_megabyte_maps_everywhere(string open, string line, string close)
    {
        var lines = 1_000_000 / line.Length;
        var constant = CompiledConstant.Declare(open + string.Concat(Enumerable.Repeat(line, lines)) + close);
        var map = constant.Map();
        for (var i = 0; i < 10_000; i++)
        {
            var start = (int)((long)i * (map.Value.Length - 2) / 10_000);
            Assert.True(map.SpanOf(new(start, 2)).Length >= 2);
            Assert.True(map.TryMapEdit(new(start, 1), "x\n", out _, out _));
        }
    }
}
