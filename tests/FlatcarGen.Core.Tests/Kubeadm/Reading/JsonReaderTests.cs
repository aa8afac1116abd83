using FlatcarGen.Core.Kubeadm.Reading;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Kubeadm.Reading;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("---\n")]
    public void A_part_may_hold_nothing(string text) => Assert.Equal("null", Reading.JsonOf(text));

    [Fact]
    public void Of_a_part_only_the_first_document_counts() => Assert.Equal("""{"a":1}""", Reading.JsonOf("a: 1\n...\n---\n: : :\n"));

    [Theory]
    [InlineData("1", "1")]
    [InlineData("0x10", "16")]
    [InlineData("yes", "true")]
    [InlineData("1.5", "1.5")]
    [InlineData("1e6", "1e+06")]
    [InlineData("0.1", "0.1")]
    [InlineData(".inf", ".inf")]
    [InlineData("2026-01-02", "2026-01-02")]
    public void Keys_become_texts(string key, string name) => Assert.Equal($$"""{"{{name}}":1}""", Reading.JsonOf(key + ": 1"));

    [Theory]
    [InlineData("~: 1\n", "~")]
    [InlineData("18446744073709551615: 1\n", "18446744073709551615")]
    [InlineData("!!int x: 1\n", "!!int x")]
    [InlineData("? [a]\n: 1\n", "[a]")]
    public void Other_keys_are_problems(string text, string shown) => Assert.Equal(shown, Reading.Shown(Reading.OfPart(text).Problems[0]));

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3\n", "a", 10)]
    [InlineData("yes: 1\non: 2\n", "on", 7)]
    [InlineData("16: 1\n0x10: 2\n", "0x10", 6)]
    public void A_key_that_is_there_twice_is_a_problem_at_the_second(string text, string shown, int start)
    {
        var problem = Assert.Single(Reading.OfPart(text).Problems);
        Assert.Equal((shown, start), (Reading.Shown(problem), problem.Node.PlaceInDocument!.Value.Range!.Value.Start));
    }

    [Theory]
    [InlineData("x: &x {a: 1}\nz: {<<: *x, b: 2}\n", """{"x":{"a":1},"z":{"a":1,"b":2}}""")]
    [InlineData("x: &x {a: 1}\nz: {<<: [*x, {b: 2}]}\n", """{"x":{"a":1},"z":{"b":2,"a":1}}""")]
    [InlineData("x: {! \"<<\": {a: 1}}\n", """{"x":{"a":1}}""")]
    [InlineData("x: {<<: {a: 1}, b: 2, <<: [{c: 3}]}\n", """{"x":{"c":3,"a":1,"b":2}}""")]
    [InlineData("x: {\"<<\": {a: 1}}\n", """{"x":{"<<":{"a":1}}}""")]
    [InlineData("x: &x {a: {b: yes}}\nz: *x\n", """{"x":{"a":{"b":true}},"z":{"a":{"b":true}}}""")]
    public void Aliases_and_merge_keys_are_followed(string text, string json) => Assert.Equal(json, Reading.JsonOf(text));

    [Theory]
    [InlineData("x: &x {a: 1}\nz: {<<: *x, a: 2}\n")]
    [InlineData("x: &x {a: 1}\nz: {a: 2, <<: *x}\n")]
    public void What_a_merge_key_brings_must_not_be_said_again(string text) => Assert.Contains("'a' is in this mapping already", Reading.JsonOf(text));

    [Theory]
    [InlineData("x: {<<: 1}\n")]
    [InlineData("x: {<<: [1]}\n")]
    [InlineData("x: &x [{a: 1}]\nz: {<<: *x}\n")]
    public void A_merge_key_takes_mappings(string text) => Assert.Contains("'<<' takes a mapping", Reading.JsonOf(text));

    [Fact]
    public void A_node_that_holds_itself_is_a_problem_at_the_alias() =>
        Assert.Equal("*x", Reading.Shown(Assert.Single(Reading.OfPart("a: &x\n  b: *x\n").Problems)));

    [Fact]
    public void Aliases_that_stand_for_nearly_everything_are_refused()
    {
        var text = "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n"
            + "c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n";
        Assert.Contains("aliases", Reading.JsonOf(text));
    }

    [Fact]
    public void A_line_that_nothing_is_known_of_may_be_any_lines()
    {
        var reading = JsonReader.Read(new ConfigPart(Reading.WithUnknown("a: 1\n%\nb: %\n")), null);
        Assert.Empty(reading.Problems);
        Assert.Equal("""{"a":1,"b":?}""", Reading.Write(reading.Root!));
    }

    [Fact]
    public void Documents_of_code_are_read_as_what_they_are_written_as()
    {
        var document = new YamlMapping { ["a"] = "yes", ["b"] = YamlScalar.Plain("yes"), ["c"] = 1, ["d"] = YamlScalar.Null };
        Assert.Equal("""{"a":"yes","b":true,"c":1,"d":null}""", Reading.Write(JsonReader.Read(document, null).Root!));
    }
}
