using CsCheck;
using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Tests.Yaml;

namespace FlatcarGen.Core.Tests.Kubeadm.Values;

public class GoDurationTests
{
    private const long Hour = 3600 * GoDuration.Second;

    [Theory]
    [InlineData("24h0m0s", 24 * Hour)]
    [InlineData("-1.5h", -Hour * 3 / 2)]
    [InlineData("+300ms", 300_000_000)]
    [InlineData("1us", 1_000)]
    [InlineData("3.4\u00B5s", 3_400)]
    [InlineData("3\u03BCs", 3_000)]
    [InlineData(".5s", 500_000_000)]
    [InlineData("1.s", GoDuration.Second)]
    [InlineData("1s1h1s", Hour + (2 * GoDuration.Second))]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("0.3333333333333333333h", 1_200_000_000_000)]
    [InlineData("9223372036854775807ns", long.MaxValue)]
    [InlineData("-9223372036854775808ns", long.MinValue)]
    [InlineData("2562047h47m16.854775807s", long.MaxValue)]
    public void Durations_are_read(string text, long nanoseconds)
    {
        Assert.True(GoDuration.TryParse(text, out var read));
        Assert.Equal(nanoseconds, read);
        Assert.Null(GoDuration.Problem(text));
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("-", "there is no number")]
    [InlineData("30", "the number 30 has no unit (ns, us, ms, s, m or h)")]
    [InlineData("1h30", "the number 30 has no unit (ns, us, ms, s, m or h)")]
    [InlineData("1.5.5s", "the number 1.5 has no unit (ns, us, ms, s, m or h)")]
    [InlineData("1d", "'d' is no unit (ns, us, ms, s, m or h; a day is 24h)")]
    [InlineData("1 h", "' h' is no unit (ns, us, ms, s, m or h)")]
    [InlineData("1H", "'H' is no unit (ns, us, ms, s, m or h)")]
    [InlineData("never", "there is no number in front of 'never'")]
    [InlineData("1h -5m", "'h -' is no unit (ns, us, ms, s, m or h)")]
    [InlineData(".s", "there is no digit at the point")]
    [InlineData("9223372036854775808ns", "it is more than 2562047h47m16.854775807s, the longest duration there is")]
    [InlineData("-9223372036854775809ns", "it is more than 2562047h47m16.854775807s, the longest duration there is")]
    [InlineData("2562048h", "it is more than 2562047h47m16.854775807s, the longest duration there is")]
    [InlineData("99999999999999999999h", "it is more than 2562047h47m16.854775807s, the longest duration there is")]
    [InlineData("2562047h60m", "it is more than 2562047h47m16.854775807s, the longest duration there is")]
    public void Of_other_texts_it_says_what_is_wrong(string text, string problem)
    {
        Assert.False(GoDuration.TryParse(text, out var read));
        Assert.Equal(0, read);
        Assert.Equal(problem, GoDuration.Problem(text));
    }

    [Fact]
    public void No_text_is_too_much() => NastyText.Any.Sample(text => { GoDuration.Problem(text); });
}
