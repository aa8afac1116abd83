using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Tests.Systemd;

/// <summary>Values that systemd 252 took or refused.</summary>
public sealed class DirectiveValuesTests
{
    [Theory]
    [InlineData("5min 20s", true)]
    [InlineData("infinity", true)]
    [InlineData("1.5h", true)]
    [InlineData("5 minutes", true)]
    [InlineData("30sec", true)]
    [InlineData("1d12h", true)]
    [InlineData("10M", true)]
    [InlineData("3 s", true)]
    [InlineData("0", true)]
    [InlineData("-1", false)]
    [InlineData("5mn", false)]
    [InlineData("infinite", false)]
    [InlineData("10 lightyears", false)]
    [InlineData("", false)]
    public void A_time_span_is_what_systemd_takes_for_one(string value, bool isOne) => Assert.Equal(isOne, DirectiveValues.IsTimeSpan(value));

    [Theory]
    [InlineData("Yes", true)]
    [InlineData("0", true)]
    [InlineData("maybe", false)]
    [InlineData("enabled", false)]
    public void A_switch_is_what_systemd_takes_for_one(string value, bool isOne) => Assert.Equal(isOne, DirectiveValues.IsBoolean(value));
}
