using FlatcarGen.Conformance.Butane.Config;

namespace FlatcarGen.Conformance.Tests.Config;

public class ResourceTests
{
    [Fact]
    public void A_data_url_is_found_with_the_compression_of_its_object()
    {
        const string Text = """{"compression":"","x":{"source":"data:,a"},"source":"data:,b"}""";
        Assert.Equal([("\"data:,a\"", null), ("\"data:,b\"", "\"\"")], Found(Text));
    }

    [Fact]
    public void Other_urls_and_other_keys_are_left_alone() =>
        Assert.Empty(Found("""{"source":"https://example.com","contents":"data:,a","list":["source","data:,b"]}"""));

    [Fact]
    public void A_quote_in_a_string_does_not_end_it() =>
        Assert.Equal([("\"data:,\\\"\"", null)], Found("""{"a":"\"source\":","source":"data:,\""}"""));

    [Fact]
    public void White_space_does_not_matter() =>
        Assert.Equal([("\"data:,a\"", "\"gzip\"")], Found("{\n  \"compression\" : \"gzip\",\n  \"source\" : \"data:,a\"\n}"));

    [Theory]
    [InlineData("data:,a%20b", "a b")]
    [InlineData("data:text/plain;charset=utf-8,é", "é")]
    [InlineData("data:;base64,YSBi", "a b")]
    [InlineData("data:;base64,*", null)]
    [InlineData("data:,%4", null)]
    [InlineData("data:", null)]
    public void A_data_url_stands_for_bytes(string url, string? text) =>
        Assert.Equal(text is null ? null : System.Text.Encoding.UTF8.GetBytes(text), DataUrl.Decode(url, isGzip: false));

    private static IEnumerable<(string, string?)> Found(string text) => Resource.Find(text).Select(resource => (
        text[resource.Source.Start..resource.Source.End],
        resource.Compression is { } compression ? text[compression.Start..compression.End] : null));
}
