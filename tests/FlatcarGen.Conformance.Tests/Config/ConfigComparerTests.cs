using System.IO.Compression;
using System.Text;
using FlatcarGen.Conformance.Butane.Config;

namespace FlatcarGen.Conformance.Tests.Config;

public class ConfigComparerTests
{
    private const string Config =
        """{"ignition":{"version":"3.4.0"},"storage":{"files":[{"path":"/a","contents":{"compression":"","source":"data:,a%20b"},"mode":420}]}}""";

    [Fact]
    public void The_same_text_is_the_same() => Assert.Null(ConfigComparer.Describe(Config, Config));

    [Theory]
    [InlineData("420", "493")]
    [InlineData("\"/a\"", "\"/b\"")]
    [InlineData("\"/a\"", "\"\\u002fa\"")]
    [InlineData("\"path\":\"/a\",", "")]
    [InlineData("\"3.4.0\"", "\"3.4.0\" ")]
    [InlineData("data:,a%20b", "data:,a%20c")]
    [InlineData("data:,a%20b", "data:;base64,YSBi")]
    [InlineData("\"compression\":\"\",", "")]
    [InlineData("\"compression\":\"\",\"source\":\"data:,a%20b\"", "\"source\":\"data:,a%20b\",\"compression\":\"\"")]
    public void A_change_is_seen(string old, string changed)
    {
        var other = Config.Replace(old, changed);
        Assert.NotEqual(Config, other);
        Assert.NotNull(ConfigComparer.Describe(Config, other));
        Assert.NotNull(ConfigComparer.Describe(other, Config));
    }

    [Fact]
    public void Another_order_of_keys_is_seen() =>
        Assert.NotNull(ConfigComparer.Describe("""{"a":1,"b":2}""", """{"b":2,"a":1}"""));

    [Fact]
    public void Another_indentation_is_seen() => Assert.NotNull(ConfigComparer.Describe("{\n  \"a\": 1\n}\n", "{\n \"a\": 1\n}\n"));

    [Fact]
    public void A_missing_line_end_is_seen() => Assert.NotNull(ConfigComparer.Describe("{}\n", "{}"));

    [Fact]
    public void A_difference_is_shown_where_it_begins() => Assert.Equal(
        """`{"a":"<x>"}`, butane has `{"a":"\u003cx>"}`""", ConfigComparer.Describe("""{"a":"\u003cx>"}""", """{"a":"<x>"}"""));

    [Fact]
    public void Other_bytes_of_a_gzip_stream_are_no_difference_where_they_stand_for_the_same()
    {
        var text = string.Concat(Enumerable.Repeat("a line of text\n", 100));
        var (small, large) = (Gzip(text, CompressionLevel.SmallestSize), Gzip(text, CompressionLevel.Fastest));
        Assert.NotEqual(small, large);
        Assert.Null(ConfigComparer.Describe(With("gzip", small), With("gzip", large)));
    }

    [Fact]
    public void A_gzip_stream_of_something_else_is_seen() => Assert.Contains(
        "other bytes",
        ConfigComparer.Describe(With("gzip", Gzip("a", CompressionLevel.Fastest)), With("gzip", Gzip("b", CompressionLevel.Fastest))));

    [Fact]
    public void Whether_to_compress_may_be_decided_otherwise_where_it_hardly_matters()
    {
        var text = new string('a', 40);
        var gzip = Gzip(text, CompressionLevel.Fastest);
        Assert.Null(ConfigComparer.Describe(With("gzip", gzip), With("", "data:," + text)));
        Assert.Null(ConfigComparer.Describe(With("", "data:," + text), With("gzip", gzip)));
    }

    [Fact]
    public void What_should_have_been_compressed_is_seen()
    {
        var text = new string('a', 2000);
        var (gzip, plain) = (Gzip(text, CompressionLevel.Fastest), "data:," + text);
        Assert.NotNull(ConfigComparer.Describe(With("gzip", gzip), With("", plain)));
        Assert.NotNull(ConfigComparer.Describe(With("", plain), With("gzip", gzip)));
    }

    [Fact]
    public void Compressed_contents_that_are_none_must_be_the_same_text()
    {
        Assert.Null(ConfigComparer.Describe(With("gzip", "data:,x"), With("gzip", "data:,x")));
        Assert.NotNull(ConfigComparer.Describe(With("gzip", "data:,x"), With("gzip", "data:,y")));
        var whole = Gzip(new string('a', 40), CompressionLevel.Fastest);
        Assert.NotNull(ConfigComparer.Describe(With("gzip", whole), With("gzip", whole[..^8])));
    }

    private static string With(string compression, string source) =>
        $$$"""{"storage":{"files":[{"path":"/a","contents":{"compression":"{{{compression}}}","source":"{{{source}}}"}}]}}""";

    private static string Gzip(string text, CompressionLevel level)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, level, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return "data:;base64," + Convert.ToBase64String(stream.ToArray());
    }
}
