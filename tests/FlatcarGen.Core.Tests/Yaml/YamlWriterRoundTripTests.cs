using CsCheck;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Yaml;
using YamlDotNet.Serialization;

namespace FlatcarGen.Core.Tests.Yaml;

public sealed class YamlWriterRoundTripTests
{
    [Fact]
    public void What_is_written_is_read_back() => NastyTree.Known.Sample(
        tree =>
        {
            var written = Declared(YamlWriter.Write(tree));
            var read = YamlReader.Read(written);

            Assert.True(!read.HasProblems, $"{string.Join("; ", read.Problems)}\n{written}");
            Assert.Equal(Outline.Of(tree), Outline.Of(read.Root));
        },
        iter: 5_000);

    [Fact]
    public void Documents_are_read_back_one_by_one() => NastyTree.Known.Array[1, 4].Sample(
        trees =>
        {
            var read = YamlReader.Read(Declared(YamlWriter.WriteDocuments(trees)));

            Assert.Empty(read.Problems);
            Assert.Equal(trees.Select(Outline.Of), read.Roots.Select(Outline.Of));
        },
        iter: 2_000);

    [Fact]
    public void Strings_are_strings_to_a_reader_that_knows_types() => NastyText.Known.Where(IsOneLine).Sample(
        text =>
        {
            var tree = new YamlMapping { ["key"] = text, ["list"] = new YamlSequence { text } };
            var deserializer = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();

            var read = deserializer.Deserialize<Dictionary<string, object>>(YamlWriter.Write(tree).LiteralText);

            Assert.Equal(text, Assert.IsType<string>(read["key"]));
            Assert.Equal(text, Assert.IsType<string>(Assert.Single((List<object>)read["list"])));
        },
        iter: 5_000);

    [Fact]
    public void Writing_what_was_read_changes_nothing() => NastyTree.Known.Sample(
        tree =>
        {
            var once = Declared(YamlWriter.Write(tree));

            Assert.Equal(once, Declared(YamlWriter.Write(YamlReader.Read(once).Root!)));
        },
        iter: 5_000);

    [Fact]
    public void Any_text_at_all_can_be_written() => NastyText.Any.Sample(
        text =>
        {
            var read = YamlReader.Read(Declared(YamlWriter.Write(new YamlMapping { [text] = text })));

            Assert.Empty(read.Problems);
            Assert.Equal(Outline.Of(WithoutLoneSurrogates(text)), Outline.Of(Assert.Single((YamlMapping)read.Root!).Value));
        },
        iter: 5_000);

    [Fact]
    public void Placeholders_survive() => NastyTree.WithStrings(NastyText.WithPlaceholders).Sample(
        tree =>
        {
            var read = YamlReader.Read(Declared(YamlWriter.Write(tree)));

            Assert.Empty(read.Problems);
            Assert.Equal(Outline.Of(tree), Outline.Of(read.Root));
        },
        iter: 2_000);

    /// <summary>YamlDotNet guesses types in literal blocks too, as no other reader does.</summary>
    private static bool IsOneLine(string text) => !text.Contains('\n');

    /// <summary>A text the way a declaration writes it: read again, <c>${name}</c> is a placeholder and <c>$${</c> is not.</summary>
    private static string Declared(TemplateText text) => PlaceholderSyntax.Unparse(text);

    private static string WithoutLoneSurrogates(string text) =>
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
