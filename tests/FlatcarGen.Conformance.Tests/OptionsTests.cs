namespace FlatcarGen.Conformance.Tests;

public class OptionsTests
{
    [Fact]
    public void Options_have_values() => Assert.Equal("x", Options.Parse(["--tool", "x"], "--tool")?["--tool"]);

    [Fact]
    public void No_options_are_fine() => Assert.Equal([], Options.Parse([], "--tool"));

    [Fact]
    public void What_is_not_known_or_has_no_value_is_refused()
    {
        Assert.Null(Options.Parse(["--other", "x"], "--tool"));
        Assert.Null(Options.Parse(["--tool"], "--tool"));
    }
}
