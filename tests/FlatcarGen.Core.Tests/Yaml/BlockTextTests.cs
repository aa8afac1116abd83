using CsCheck;
using FlatcarGen.Core.Text;
using FlatcarGen.Core.Yaml;
using FlatcarGen.Core.Yaml.Events;

namespace FlatcarGen.Core.Tests.Yaml;

/// <summary>The texts of blocks, which are read from the document each time, are those that were read in the first place.</summary>
public sealed class BlockTextTests
{
    [Theory]
    [InlineData("|\n  one\n  two\n", "one\ntwo\n")]
    [InlineData("|\n  one\n\n    two\n", "one\n\n  two\n")]
    [InlineData("|\n  one\n \n  two\n", "one\n\ntwo\n")]
    [InlineData("|\n  one\n    \n  two\n", "one\n  \ntwo\n")]
    [InlineData("|\n  one \n  \ttwo\n", "one \n\ttwo\n")]
    [InlineData("|\n\n  one\n", "\none\n")]
    [InlineData("|2\n   one\n", " one\n")]
    [InlineData("|-\n  one\n", "one")]
    [InlineData("|+\n  one\n\n", "one\n\n")]
    [InlineData("| # comment\n  one\n", "one\n")]
    [InlineData("|\r\n  one\r\n  two\r\n", "one\ntwo\n")]
    [InlineData("|\n  one", "one")]
    [InlineData("|\n", "")]
    [InlineData("&a !!str |\n  one\n", "one\n")]
    [InlineData(">\n  one\n  two\n", "one two\n")]
    public void Blocks(string block, string text) => Assert.Equal(text, Read("a: " + block).Text);

    [Fact]
    public void A_plain_block_is_not_kept_a_second_time() => Assert.True(Read("a: |\n  one\n  ${two}\n").IsInSource);

    [Fact]
    public void A_block_with_placeholders_knows_them()
    {
        var block = Read("a: |\n  one ${two}\n");
        Assert.Null(block.KnownText);
        Assert.True(block.Value.HasPlaceholders);
        Assert.Equal("one ${two}\n", block.Text);
    }

    [Fact]
    public void What_an_alias_stands_for_has_the_text_too() =>
        Assert.Equal("one\n", ((YamlScalar)((YamlMapping)YamlReader.Read("a: &a |\n  one\nb: *a\n").Root!).Find("b")!).Text);

    [Fact]
    public void Any_block_has_the_text_that_the_reader_found() =>
        Gen.Select(Piece.Array[1, 6], Header).Sample((lines, header) =>
        {
            var document = $"{header}\n" + string.Concat(lines.Select(line => $"  {line}\n"));
            var events = new YamlEventReader(document);
            while (events.Read() && events.Current.Kind != YamlEventKind.Scalar)
            {
            }

            if (events.Error is null && YamlReader.Read(document).Root is YamlScalar read)
                Assert.Equal(events.Current.Value, read.Text);
        });

    private static Gen<string> Piece => OneOf("", " ", "a", "  b", "\t", "c\r", "# d", "\u2028", "\u0085", "é😀", "\uFEFF", "e\n f");

    private static Gen<string> Header => OneOf("|", "|-", "|+", "|2", "|1", "| #", ">");

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static YamlScalar Read(string document) => (YamlScalar)((YamlMapping)YamlReader.Read(new DeclaredText(document, Anchor.None)).Root!).Find("a")!;
}
