using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;

namespace FlatcarGen.Core.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: [b, 'c']", "a", "[b, 'c']")]
    [InlineData("a: 'b'", "a", "'b'")]
    [InlineData("x: &n\n  a: b\n  c: d\ne: f", "x", "a: b\n  c: d")]
    [InlineData("a:\n  - b\n  - c\n\n# end\nd: e", "a", "- b\n  - c")]
    [InlineData("a: {b: c} # d", "a", "{b: c}")]
    [InlineData("a: !!str &x 12 # d", "a", "12")]
    [InlineData("a: |  # d\n  x\n  y\n\nb: c", "a", "|  # d\n  x\n  y")]
    [InlineData("a: b\n   c   \nd: e", "a", "b\n   c")]
    [InlineData("a: \"\U0001F600\"\nd: e", "a", "\"\U0001F600\"")]
    [InlineData("a:\nd: e", "a", "")]
    [InlineData("\ufeffa: bc", "a", "bc")]
    public void A_value_has_the_range_of_its_own_text(string text, string key, string expected)
    {
        var value = ((YamlMapping)YamlReader.Read(text).Root!).Find(key)!;

        Assert.Equal(expected, Slice(text, value.Range));
    }

    [Fact]
    public void A_pair_in_a_list_is_a_mapping_that_begins_with_its_key()
    {
        var text = "x: [a: b, c]";

        var list = (YamlSequence)((YamlMapping)YamlReader.Read(text).Root!)["x"]!;

        Assert.Equal(["a: b", "c"], list.Select(item => Slice(text, item.Range)));
    }

    [Theory]
    [InlineData("a: b", true, YamlStyle.Plain)]
    [InlineData("a: !!str 12", false, YamlStyle.Plain)]
    [InlineData("a: ! 12", false, YamlStyle.Plain)]
    [InlineData("a: !!int '12'", true, YamlStyle.SingleQuoted)]
    [InlineData("a: '12'", false, YamlStyle.SingleQuoted)]
    [InlineData("a: \"12\"", false, YamlStyle.DoubleQuoted)]
    [InlineData("a: |\n  12", false, YamlStyle.Literal)]
    [InlineData("a: >\n  12", false, YamlStyle.Folded)]
    public void Style_and_tag_say_whether_the_text_has_a_type(string text, bool isPlain, YamlStyle style)
    {
        var scalar = (YamlScalar)((YamlMapping)YamlReader.Read(text).Root!)["a"]!;

        Assert.Equal((isPlain, style), (scalar.IsPlain, scalar.Style));
    }

    [Fact]
    public void A_placeholder_in_a_value_is_told_apart()
    {
        var scalar = (YamlScalar)((YamlMapping)YamlReader.Read("a: x-${name}").Root!)["a"]!;

        Assert.Equal("x-${name}", scalar.Text);
        Assert.Equal("name", Assert.Single(scalar.Value.Segments, s => s.IsPlaceholder).Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("\n\n")]
    public void Nothing_is_no_document(string text) => Assert.Equal((0, 0), (YamlReader.Read(text).Roots.Count, YamlReader.Read(text).Problems.Count));

    [Fact]
    public void Every_document_has_a_root() =>
        Assert.Equal("{\"a\": \"b\", }, [\"c\", ], null", string.Join(", ", YamlReader.Read("a: b\n---\n- c\n---\n").Roots.Select(Outline.Of)));

    [Fact]
    public void An_alias_stands_for_a_copy_of_its_anchor()
    {
        var root = (YamlMapping)YamlReader.Read("a: &x {b: [1]}\nc: *x\n? *x\n: d\n").Root!;

        Assert.Equal(Outline.Of(root["a"]), Outline.Of(root["c"]));
        Assert.NotSame(root["a"], root["c"]);
        Assert.Equal(root["a"]!.Range, root["c"]!.Range);
    }

    [Fact]
    public void An_anchor_can_be_given_anew() =>
        Assert.Equal("[\"x\", \"x\", \"z\", \"z\", ]", Outline.Of(YamlReader.Read("[&a x, *a, &a z, *a]").Root));

    [Fact]
    public void A_merge_key_is_a_key() =>
        Assert.Equal("{\"a\": {\"b\": 1, }, \"c\": {\"<<\": {\"b\": 1, }, }, }", Outline.Of(YamlReader.Read("a: &x {b: 1}\nc:\n  <<: *x").Root).Replace("<<:", "\"<<\":"));

    [Fact]
    public void Binary_values_are_marked()
    {
        var scalar = (YamlScalar)((YamlMapping)YamlReader.Read("a: !!binary lw==").Root!)["a"]!;

        Assert.True(scalar.IsBinary);
        Assert.Equal("!!binary \"lw==\"\n", YamlWriter.Write(scalar).LiteralText);
    }

    [Fact]
    public void What_was_read_before_a_mistake_is_there() =>
        Assert.Equal("{\"a\": {\"b\": \"c\", }, }", Outline.Of(YamlReader.Read("a:\n  b: c\n  d: [").Root).Replace("\"d\": [], ", ""));

    private static string? Slice(string text, TextRange? range) => range is { } at ? text.Substring(at.Start, at.Length) : null;
}
