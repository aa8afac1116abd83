namespace FlatcarGen.Build.Tests.Sources;

public sealed class LineColumnsTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(2, 2, 1)]
    [InlineData(4, 3, 1)]
    [InlineData(6, 4, 1)]
    [InlineData(7, 4, 2)]
    [InlineData(99, 4, 2)]
    public void Lines_end_with_any_line_end(int position, int line, int column) =>
        Assert.Equal((line, column), new LineColumns("a\nb\rc\nd").Of(position));

    [Fact]
    public void A_pair_of_them_is_one() => Assert.Equal((2, 1), new LineColumns("a\r\nb").Of(3));
}
