using System.Text.Json;
using CsCheck;

namespace FlatcarGen.Build.Tests.Values;

public sealed class JsonStringsTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData(" { } \n")]
    [InlineData("""{"a":"b"}""")]
    [InlineData("""{ "a" : "b" , "": "" }""")]
    [InlineData("""{"a":"\"\\\/\b\f\n\r\t\u00e9\uD83D\ude00 ü"}""")]
    public void Reads_objects_of_strings_as_other_readers_do(string text)
    {
        Assert.True(new JsonStrings(text).TryRead(out var values));
        Assert.Equal(JsonSerializer.Deserialize<Dictionary<string, string>>(text)!, values);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("[]", 0)]
    [InlineData("{", 1)]
    [InlineData("{\"a\"}", 4)]
    [InlineData("{\"a\":1}", 5)]
    [InlineData("{\"a\":null}", 5)]
    [InlineData("{\"a\":{}}", 5)]
    [InlineData("{\"a\":\"b\",}", 9)]
    [InlineData("{\"a\":\"b\" \"c\":\"d\"}", 9)]
    [InlineData("{\"a\":\"b\",\"a\":\"c\"}", 9)]
    [InlineData("{\"a\":\"b\"} x", 10)]
    [InlineData("{\"a\":\"b\"}\0", 9)]
    [InlineData("{\"a\":\"b\\x\"}", 7)]
    [InlineData("{\"a\":\"b\\u12g4\"}", 7)]
    [InlineData("{\"a\":\"b\n\"}", 7)]
    [InlineData("{\"a\":\"b", 7)]
    [InlineData("{'a':'b'}", 1)]
    public void Stops_where_it_is_something_else(string text, int position)
    {
        var json = new JsonStrings(text);

        Assert.False(json.TryRead(out _));
        Assert.Equal(position, json.Position);
        Assert.NotEmpty(json.Problem!);
    }

    [Fact]
    public void Agrees_with_the_runtime_on_whatever_may_be_written()
    {
        string[] pieces =
        [
            "{", "}", "\"", ":", ",", "\\", "\"a\"", "\"b\"", "\\u0041", "\\n", " ", "[", "]", "1", "null", "{\"a\":\"b\"", "\"c\":\"d\"}", "ü",
        ];
        var piece = Gen.Int[0, pieces.Length - 1].Select(number => pieces[number]);
        piece.Array[0, 12].Select(string.Concat).Sample(text =>
        {
            var ours = new JsonStrings(text).TryRead(out var values);
            Dictionary<string, string?>? theirs = null;
            try
            {
                theirs = JsonSerializer.Deserialize<Dictionary<string, string?>>(text);
            }
            catch (JsonException)
            {
            }

            // Ours wants strings, and each name once.
            if (ours)
                Assert.Equal(theirs!, values!);
            else if (theirs is not null)
                Assert.True(theirs.Values.Any(value => value is null) || text.Contains("a\"", StringComparison.Ordinal) || text.Contains("c\"", StringComparison.Ordinal));
        });
    }
}
