using System.Diagnostics;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Generator.Tests.Literals;

public class LargeConstantTests
{
    [Fact]
    public void A_chain_of_many_thousand_literals_maps()
    {
        const int Count = 20_000;
        var constant = CompiledConstant.Declare(string.Join(" + ", Enumerable.Range(0, Count).Select(i => $"\"{i:D5}\\n\"")));
        var map = constant.Map();
        for (var i = 0; i < Count; i += 997)
            Assert.Equal(i.ToString("D5"), constant.Expression.SyntaxTree.ToString().Substring(map.SpanOf(new(i * 6, 5)).Start, 5));
    }

    [Fact]
    public void A_chain_of_many_thousand_references_maps()
    {
        var constant = CompiledConstant.Declare(string.Join(" + ", Enumerable.Repeat("A", 5_000)) + " + \"end\"");
        Assert.Equal("end", constant.SourceOf("end"));
        Assert.Equal("end", constant.SourceOf("end", resolve: false));
    }

    [Theory]
    [InlineData("\"", "\\n\\\"", "\"")]
    [InlineData("@\"", "a\"\"b\n", "\"")]
    [InlineData("\"\"\"\n", "    abc\n", "    \"\"\"")]
    public void A_megabyte_is_quick(string open, string line, string close)
    {
        var lines = 1_000_000 / line.Length;
        var constant = CompiledConstant.Declare(open + string.Concat(Enumerable.Repeat(line, lines)) + close);
        var map = constant.Map();
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 10_000; i++)
        {
            var start = (int)((long)i * (map.Value.Length - 2) / 10_000);
            Assert.True(map.SpanOf(new(start, 2)).Length >= 2);
            Assert.True(map.TryMapEdit(new(start, 1), "x\n", out _, out _));
        }

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }
}
