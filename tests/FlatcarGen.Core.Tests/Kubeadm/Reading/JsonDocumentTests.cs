using FlatcarGen.Core.Kubeadm.Reading;

namespace FlatcarGen.Core.Tests.Kubeadm.Reading;

/// <summary>What begins with a brace has to be JSON.</summary>
public sealed class JsonDocumentTests
{
    [Theory]
    [InlineData("""{"a": [1, true, null, "x\n", {}], "b": {"c": -1.5e+3}}""")]
    [InlineData(" \n{\n  \"a\": \"b\"\n}\n")]
    [InlineData("{}")]
    public void Json_is_read(string text) => Assert.Empty(JsonReader.Read(Reading.Part(text), null).Problems);

    [Theory]
    [InlineData("{a: 1}", "a")]
    [InlineData("{\"a\": 1,}", "}")]
    [InlineData("{\"a\": 1} # x", "#")]
    [InlineData("{\"a\": yes}", "y")]
    [InlineData("{\"a\": 01}", "0")]
    [InlineData("{\"a\": 'b'}", "'")]
    [InlineData("{\"a\"}", "}")]
    [InlineData("{\"a\": \"\\x41\"}", "\"")]
    [InlineData("{\"a\": [1,]}", "]")]
    [InlineData("{\"a\": 1}\n...\n", ".")]
    public void Yaml_that_is_no_json_is_refused_where_it_differs(string text, string shown) =>
        Assert.Equal(shown, Reading.Shown(Assert.Single(Reading.OfPart(text).Problems)));

    [Theory]
    [InlineData("# x\n{a: 1}")]
    [InlineData("---\n{a: 1}")]
    [InlineData("\uFEFF{a: 1}")]
    public void Behind_anything_else_a_brace_is_yaml(string text) => Assert.Equal("""{"a":1}""", Reading.JsonOf(text));

    [Fact]
    public void Json_is_read_as_yaml_first() => Assert.NotEmpty(JsonReader.Read(Reading.Part("{\"a\": \"\\ud83d\\ude00\"}"), null).Problems);

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e999")]
    [InlineData("123456.1234567890123456")]
    public void Numbers_stay_as_they_are_written(string number) =>
        Assert.Equal($$"""{"a":{{number}}}""", Reading.JsonOf($$"""{"a": {{number}}}"""));

    [Theory]
    [InlineData("{\"a\": %}", "?")]
    [InlineData("{\"a\": 1%.5}", "?")]
    [InlineData("{\"a\": \"%\"}", "\"\uFFFC\"")]
    public void What_is_not_known_may_be_a_value(string text, string value)
    {
        var reading = JsonReader.Read(new ConfigPart(Reading.WithUnknown(text)), null);
        Assert.Empty(reading.Problems);
        Assert.Equal($$"""{"a":{{value}}}""", Reading.Write(reading.Root!));
    }
}
