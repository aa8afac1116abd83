using System.Text;
using FlatcarGen.Core.Ignition;
using static FlatcarGen.Core.Tests.Ignition.Translate;

namespace FlatcarGen.Core.Tests.Ignition;

/// <summary>Which form contents take: percent-encoded, base64 or gzip.</summary>
public sealed class DataUrlFormTests
{
    [Fact]
    public void Plain_text_is_percent_encoded() => Assert.Equal("\"\",\"source\":\"data:,a%20b%0A-_.!~*'()\"", ResourceOf("\"a b\\n-_.!~*'()\""));

    [Theory]
    // Behind "data:" 19 characters against 16, 16 against 16, 13 against 16.
    [InlineData("\"%%%%%%\"", "data:;base64,JSUlJSUl")]
    [InlineData("\"%%%%%\"", "data:,%25%25%25%25%25")]
    [InlineData("\"%%%%\"", "data:,%25%25%25%25")]
    public void Base64_is_taken_only_where_it_is_shorter(string text, string expected) => Assert.Equal(expected, UrlOf(text));

    /// <summary>"," and 40 letters are 41 characters; ";base64," and the gzip must be at most 36 with the word gzip counted.</summary>
    [Theory]
    [InlineData(21, true)]
    [InlineData(22, false)]
    public void Gzip_is_taken_only_where_it_is_shorter_by_more_than_its_name(int gzipBytes, bool isTaken)
    {
        var json = Json("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", new FixedCompressor(gzipBytes));
        Assert.Equal(isTaken, json.Contains("\"compression\":\"gzip\"", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_user_has_compressed_is_not_compressed_again() =>
        Assert.Contains(
            "\"compression\":\"gzip\",\"source\":\"data:,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
            Json("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, compression: gzip", new FixedCompressor(1)));

    [Fact]
    public void Binary_contents_keep_their_bytes() => Assert.Equal("data:;base64,/wD//wD/", UrlOf("!!binary /wD//wD/"));

    [Fact]
    public void A_source_of_the_users_stays_as_it_is() =>
        Assert.EndsWith(
            "\"contents\":{\"source\":\"https://example.com/a?b=1\\u0026c=2\"}}]}}",
            ToJson(Heading + "storage:\n  files:\n    - {path: /a, contents: {source: 'https://example.com/a?b=1&c=2'}}\n"),
            StringComparison.Ordinal);

    private static string Json(string inline, ICompressor? compressor = null) => ToJson(
        Heading + $"storage:\n  files:\n    - {{path: /a, contents: {{inline: {inline}}}}}\n",
        new() { Compressor = compressor });

    private static string ResourceOf(string inline)
    {
        var json = Json(inline);
        var start = json.IndexOf("\"compression\":", StringComparison.Ordinal) + "\"compression\":".Length;
        return json[start..json.IndexOf('}', start)];
    }

    private static string UrlOf(string inline) => ResourceOf(inline).Split('"')[^2];

    /// <summary>Stands in for gzip: what matters is the length.</summary>
    private sealed class FixedCompressor(int length) : ICompressor
    {
        public byte[] Gzip(byte[] data) => Encoding.ASCII.GetBytes(new string('z', length));
    }
}
