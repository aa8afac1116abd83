using System.Diagnostics;
using CsCheck;
using FlatcarGen.Core.Kubeadm.Values;
using FlatcarGen.Core.Networking;
using FlatcarGen.Core.Tests.Yaml;

namespace FlatcarGen.Core.Tests.Kubeadm.Values;

public class LongTextTests
{
    private const int Length = 1 << 20;

    [Fact]
    public void No_text_is_too_much() => NastyText.Any.Sample(Judge);

    [Theory]
    [InlineData("0")]
    [InlineData("9")]
    [InlineData("a")]
    [InlineData("1h")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("a/")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData(":")]
    [InlineData("1:")]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("latest")]
    [InlineData("1.2.3-0.")]
    [InlineData("e")]
    [InlineData(" ")]
    public void Long_texts_take_no_long_time(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, Length / part.Length));
        var watch = Stopwatch.StartNew();
        foreach (var start in new[] { "", "1.2.3-", "2026-01-02T03:04:05.", "[", "system:bootstrappers:", "sha256:", "10.0.0.0/", "1e" })
            Judge(start + text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"took {watch.Elapsed}");
    }

    private static void Judge(string text)
    {
        GoDuration.Problem(text);
        DnsName.IsSubdomain(text);
        DnsName.IsWildcardSubdomain(text);
        GoAddress.TryParseSloppy(text, out _);
        GoSubnet.TryParseSloppy(text, out _);
        IPText.FamilyOfAddress(text);
        HostPort.Parse(text, out _);
        GoInteger.Parse(text, out _);
        Quantity.IsInJson(text);
        Rfc3339.IsTime(text);
        ImageRepository.IsValid(text);
        BootstrapTokenText.IsToken(text);
        BootstrapTokenText.IsGroup(text);
        HexKey.IsValid(text);
        HexKey.IsPin(text);
        ReleaseText.Parse(text);
    }
}
