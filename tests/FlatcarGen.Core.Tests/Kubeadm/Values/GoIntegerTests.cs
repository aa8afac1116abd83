using FlatcarGen.Core.Kubeadm.Values;

namespace FlatcarGen.Core.Tests.Kubeadm.Values;

public class GoIntegerTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("+6443", 6443)]
    [InlineData("-007", -7)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("0000000000000000000000000001", 1)]
    public void Numbers_are_read(string text, long number)
    {
        Assert.True(GoInteger.TryParse(text, out var read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("+-1")]
    [InlineData(" 1")]
    [InlineData("1\n")]
    [InlineData("1_000")]
    [InlineData("0x10")]
    [InlineData("1e3")]
    [InlineData("٣")]
    public void Other_texts_are_none(string text) => Assert.Equal(GoInteger.Failure.Syntax, GoInteger.Parse(text, out _));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("18446744073709551616")]
    [InlineData("18446744073709551616x")]
    public void Numbers_have_64_bits(string text)
    {
        Assert.Equal(GoInteger.Failure.Range, GoInteger.Parse(text, out var read));
        Assert.Equal(0, read);
    }
}
