using CsCheck;
using FlatcarGen.Core.Ignition.Values;

namespace FlatcarGen.Core.Tests.Ignition.Values;

public class SourceUrlTests
{
    [Theory]
    [InlineData("http://example.com/a", null)]
    [InlineData("HTTPS:example.com", null)]
    [InlineData("tftp://h/f", null)]
    [InlineData("gs://b/k", null)]
    [InlineData("ftp://h/f", nameof(ConfigUrlProblem.Scheme))]
    [InlineData("", nameof(ConfigUrlProblem.Scheme))]
    [InlineData("/etc/motd", nameof(ConfigUrlProblem.Scheme))]
    [InlineData("http://h:x/", nameof(ConfigUrlProblem.Unparsable))]
    [InlineData("s3://b/k", null)]
    [InlineData("s3://b/k?versionId=1&versionId=", null)]
    [InlineData("s3://b/k?versionId=", nameof(ConfigUrlProblem.S3Version))]
    [InlineData("s3://b/k?versionId", nameof(ConfigUrlProblem.S3Version))]
    [InlineData("data:,a%20b", null)]
    [InlineData("data:,a b", nameof(ConfigUrlProblem.Data))]
    [InlineData("DATA:,a", nameof(ConfigUrlProblem.Data))]
    [InlineData("data:,a#", nameof(ConfigUrlProblem.Data))]
    [InlineData("data:,a#%", nameof(ConfigUrlProblem.Unparsable))]
    [InlineData("data:;base64,YQ==\n", nameof(ConfigUrlProblem.Unparsable))]
    public void Sources_of_both_specs_are_checked(string url, string? problem)
    {
        Assert.Equal(problem, SourceUrl.Check(url, isSpec34: false)?.ToString());
        Assert.Equal(problem, SourceUrl.Check(url, isSpec34: true)?.ToString());
    }

    [Theory]
    [InlineData("arn:aws:s3:::bucket/key", null)]
    [InlineData("ARN:aws:s3:us-east-1:1:accesspoint/a/object/k", null)]
    [InlineData("arn:aws:s3:::bucket/key?versionId=", nameof(ConfigUrlProblem.S3Version))]
    [InlineData("arn:aws:s3:::bucket", nameof(ConfigUrlProblem.S3Arn))]
    [InlineData("arn:aws:s3:::accesspoint/a", nameof(ConfigUrlProblem.S3Arn))]
    [InlineData("arn:aws:ec2:::bucket/key", nameof(ConfigUrlProblem.S3Arn))]
    [InlineData("arn:aws:s3::bucket/key", nameof(ConfigUrlProblem.S3Arn))]
    [InlineData("arn:/aws:s3:::bucket/key", nameof(ConfigUrlProblem.S3Arn))]
    public void Resource_names_are_sources_of_the_newer_spec_alone(string url, string? problem)
    {
        Assert.Equal(problem, SourceUrl.Check(url, isSpec34: true)?.ToString());
        Assert.Equal(ConfigUrlProblem.Scheme, SourceUrl.Check(url, isSpec34: false));
    }

    [Theory]
    [InlineData("https://proxy:3128", null, false)]
    [InlineData("HTTP://proxy", null, true)]
    [InlineData("socks5://proxy", nameof(ConfigUrlProblem.Scheme), false)]
    [InlineData("proxy:3128", nameof(ConfigUrlProblem.Scheme), false)]
    [InlineData("10.0.0.1:3128", nameof(ConfigUrlProblem.Unparsable), false)]
    public void Proxies_are_reached_by_http(string url, string? problem, bool isPlain)
    {
        Assert.Equal(problem, ProxyUrl.Check(url, out var plain)?.ToString());
        Assert.Equal(isPlain, plain);
    }

    [Fact]
    public void No_text_is_too_much() => UrlText.Any.Sample(text =>
    {
        SourceUrl.Check(text, isSpec34: true);
        ProxyUrl.Check(text, out _);
    });
}
