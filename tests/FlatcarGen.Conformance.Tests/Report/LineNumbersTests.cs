using FlatcarGen.Conformance.Butane.Report;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Conformance.Tests.Report;

public class LineNumbersTests
{
    [Theory]
    [InlineData("|a", 1)]
    [InlineData("a\n|b", 2)]
    [InlineData("a\r\n|b", 2)]
    [InlineData("a\r|b", 2)]
    [InlineData("a\u2028|b", 2)]
    [InlineData("\n\n\n|", 4)]
    public void Lines_count_from_one(string marked, int line)
    {
        var at = marked.IndexOf('|');
        Assert.Equal(line, LineNumbers.Of(new Place(marked.Remove(at, 1), new TextRange(at, 0))));
    }

    [Fact]
    public void No_place_has_no_line()
    {
        Assert.Null(LineNumbers.Of(null));
        Assert.Null(LineNumbers.Of(new Place("a", null)));
    }
}
