using CsCheck;
using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Tests.Yaml;

namespace FlatcarGen.Core.Tests.Ignition.Values;

public class GoSemverTests
{
    [Theory]
    [InlineData("3.4.0", 3, 4, 0, "", "")]
    [InlineData("3.5.0-experimental", 3, 5, 0, "experimental", "")]
    [InlineData("1.2.3-a.b-c+d-e.f", 1, 2, 3, "a.b-c", "d-e.f")]
    [InlineData("01.002.3", 1, 2, 3, "", "")]
    [InlineData("1.2.3-", 1, 2, 3, "", "")]
    [InlineData("1.2.3+", 1, 2, 3, "", "")]
    [InlineData("9223372036854775807.0.0", long.MaxValue, 0, 0, "", "")]
    public void Versions_are_read(string text, long major, long minor, long patch, string preRelease, string metadata)
    {
        Assert.True(GoSemver.TryParse(text, out var version));
        Assert.Equal(new GoSemver(major, minor, patch, preRelease, metadata), version);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.2")]
    [InlineData("1.2.3.4")]
    [InlineData("v1.2.3")]
    [InlineData("1..3")]
    [InlineData("-1.2.3")]
    [InlineData("1.2.3-a..b")]
    [InlineData("1.2.3-a+b_c")]
    [InlineData("1.2.3 ")]
    [InlineData("1.2.٣")]
    [InlineData("9223372036854775808.0.0")]
    public void Other_texts_are_none(string text) => Assert.False(GoSemver.TryParse(text, out _));

    [Fact]
    public void No_text_is_too_much() => NastyText.Any.Sample(text => { GoSemver.TryParse(text, out _); });
}
