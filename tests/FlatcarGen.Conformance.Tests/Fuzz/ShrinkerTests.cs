using FlatcarGen.Conformance.Butane.Fuzz;

namespace FlatcarGen.Conformance.Tests.Fuzz;

public class ShrinkerTests
{
    [Fact]
    public void Lines_that_do_not_matter_are_removed() =>
        Assert.Equal("b\nd", Shrinker.Shrink("a\nb\nc\nd\ne", text => text.Contains('b') && text.Contains('d')));

    [Fact]
    public void Lines_are_shortened() =>
        Assert.Equal("x", Shrinker.Shrink(new string('a', 20) + "x" + new string('b', 30), text => text.Contains('x')));

    [Fact]
    public void It_comes_to_an_end_where_all_is_interesting() =>
        Assert.Equal("", Shrinker.Shrink(string.Concat(Enumerable.Repeat("a\n", 3000)), _ => true));

    [Fact]
    public void What_cannot_be_made_smaller_stays() => Assert.Equal("a\nb", Shrinker.Shrink("a\nb", text => text == "a\nb"));
}
