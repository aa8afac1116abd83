using FlatcarGen.Core.Kubeadm.Values;

namespace FlatcarGen.Core.Tests.Kubeadm.Values;

public class Rfc3339Tests
{
    [Theory]
    [InlineData("2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02T3:04:05Z")]
    [InlineData("2026-01-02T03:04:05.5Z")]
    [InlineData("2026-01-02T03:04:05,123456789012Z")]
    [InlineData("2026-01-02T03:04:05-07:00")]
    [InlineData("2026-01-02T03:04:05.5+24:60")]
    [InlineData("2024-02-29T00:00:00Z")]
    [InlineData("2000-02-29T23:59:59Z")]
    [InlineData("0000-12-31T00:00:00Z")]
    public void Times_are_told(string text) => Assert.True(Rfc3339.IsTime(text));

    [Theory]
    [InlineData("")]
    [InlineData("2026-01-02")]
    [InlineData("2026-01-02T03:04:05")]
    [InlineData("2026-01-02 03:04:05Z")]
    [InlineData("2026-01-02t03:04:05z")]
    [InlineData("2026-01-02T24:00:00Z")]
    [InlineData("2026-01-02T23:59:60Z")]
    [InlineData("2026-01-02T23:60:00Z")]
    [InlineData("2026-01-02T003:04:05Z")]
    [InlineData("2026-01-02T03:4:05Z")]
    [InlineData("2026-01-02T03:04:5Z")]
    [InlineData("2026-02-30T00:00:00Z")]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("1900-02-29T00:00:00Z")]
    [InlineData("2026-04-31T00:00:00Z")]
    [InlineData("2026-01-00T00:00:00Z")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("2026-00-01T00:00:00Z")]
    [InlineData("2026-1-02T03:04:05Z")]
    [InlineData("2026-01-02T03:04:05.Z")]
    [InlineData("2026-01-02T03:04:05.5")]
    [InlineData("2026-01-02T03:04:05+0700")]
    [InlineData("2026-01-02T03:04:05+25:00")]
    [InlineData("2026-01-02T03:04:05+00:61")]
    [InlineData("2026-01-02T03:04:05 +07:00")]
    [InlineData("2026-01-02T03:04:05Z\n")]
    [InlineData("2026-01-02T03:04:05+07:00Z")]
    public void Other_texts_are_none(string text) => Assert.False(Rfc3339.IsTime(text));
}
