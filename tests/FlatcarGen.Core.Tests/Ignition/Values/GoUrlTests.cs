using CsCheck;
using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Tests.Ignition.Values;

public class GoUrlTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("*", "", "")]
    [InlineData("a/b:c", "", "")]
    [InlineData("1a/b", "", "")]
    [InlineData("///a:b", "", "")]
    [InlineData("HTTPS://example.com/a b?x#y", "https", "")]
    [InlineData("a+b-c.1:x%zz?q", "a+b-c.1", "x%zz")]
    [InlineData("arn:aws:s3:::b/k?versionId=1", "arn", "aws:s3:::b/k")]
    [InlineData("http://u:p%40@h:80/", "http", "")]
    [InlineData("http://[::1]:80/", "http", "")]
    [InlineData("http://[fe80::1%25en%20]/", "http", "")]
    [InlineData("http://h:/", "http", "")]
    [InlineData("http://é%C3%A9<\"/", "http", "")]
    [InlineData("http://h/a?%zz", "http", "")]
    [InlineData("http://h/#\n", "http", "")]
    [InlineData("http:///a", "http", "")]
    public void Urls_are_read(string text, string scheme, string opaque)
    {
        Assert.True(GoUrl.TryParse(text, out var url));
        Assert.Equal((scheme, opaque), (url.Scheme, url.Opaque));
    }

    [Theory]
    [InlineData(":a")]
    [InlineData("a b:c")]
    [InlineData("1a:b")]
    [InlineData("http://h\n/")]
    [InlineData("http://h/\x7f")]
    [InlineData("http://h/%")]
    [InlineData("http://h/%4")]
    [InlineData("http://h/%4g")]
    [InlineData("http://h/#%zz")]
    [InlineData("http://h h/")]
    [InlineData("http://h%20/")]
    [InlineData("http://h:8x/")]
    [InlineData("http://a:b:c/")]
    [InlineData("http://[::1/")]
    [InlineData("http://[::1]x/")]
    [InlineData("http://[fe80::1%en0]/")]
    [InlineData("http://[fe80::1%25%2f]/")]
    [InlineData("http://u:%zz@h/")]
    [InlineData("http://u<@h/")]
    [InlineData("//h^/")]
    public void Other_texts_are_none(string text) => Assert.False(GoUrl.TryParse(text, out _));

    [Theory]
    [InlineData("s3://b/k?versionId=1&versionId=2", "1|2")]
    [InlineData("s3://b/k?version%49d=a%20b+c=d", "a b c=d")]
    [InlineData("s3://b/k?versionId", "")]
    [InlineData("s3://b/k?versionId=%zz&versionId=1;2&&versionId=3", "3")]
    [InlineData("s3://b/k?versionid=1", null)]
    [InlineData("s3://b/k?", null)]
    [InlineData("s3://b/k#?versionId=1", null)]
    public void The_values_of_a_key_are_found(string text, string? values)
    {
        Assert.True(GoUrl.TryParse(text, out var url));
        Assert.Equal(values, url.QueryValues("versionId") is { } found ? string.Join("|", found) : null);
    }

    [Fact]
    public void No_text_is_too_much() => UrlText.Any.Sample(text =>
    {
        if (GoUrl.TryParse(text, out var url))
            _ = (url.Scheme, url.Opaque, url.QueryValues("versionId"));
    });
}
