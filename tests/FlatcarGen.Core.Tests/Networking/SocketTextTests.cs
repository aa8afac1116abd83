using FlatcarGen.Core.Networking;

namespace FlatcarGen.Core.Tests.Networking;

public sealed class SocketTextTests
{
    [Theory]
    [InlineData("host:80", "host", "80")]
    [InlineData(":", "", "")]
    [InlineData("host:", "host", "")]
    [InlineData("[fd00::1]:https", "fd00::1", "https")]
    [InlineData("[]:80", "", "80")]
    [InlineData("[fe80::1%eth0]:80", "fe80::1%eth0", "80")]
    public void Texts_are_parted(string text, string host, string port)
    {
        Assert.Equal(SocketText.Failure.None, SocketText.Split(text, out var first, out var second));
        Assert.Equal((host, port), (first, second));
    }

    [Theory]
    [InlineData("", nameof(SocketText.Failure.MissingPort))]
    [InlineData("host", nameof(SocketText.Failure.MissingPort))]
    [InlineData("[fd00::1]", nameof(SocketText.Failure.MissingPort))]
    [InlineData("[fd00::1]x:80", nameof(SocketText.Failure.MissingPort))]
    [InlineData("fd00::1", nameof(SocketText.Failure.TooManyColons))]
    [InlineData("[fd00::1]:80:80", nameof(SocketText.Failure.TooManyColons))]
    [InlineData("[fd00::1:80", nameof(SocketText.Failure.MissingBracket))]
    [InlineData("h[ost:80", nameof(SocketText.Failure.UnexpectedBracket))]
    [InlineData("host]:80", nameof(SocketText.Failure.UnexpectedBracket))]
    [InlineData("[[host]:80", nameof(SocketText.Failure.UnexpectedBracket))]
    [InlineData("[host]:8]0", nameof(SocketText.Failure.UnexpectedBracket))]
    [InlineData("host:8[0", nameof(SocketText.Failure.UnexpectedBracket))]
    public void Of_other_texts_it_says_why(string text, string failure)
    {
        Assert.Equal(failure, SocketText.Split(text, out var host, out var port).ToString());
        Assert.Equal(("", ""), (host, port));
    }
}
