using CsCheck;
using FlatcarGen.Core.Templating;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Text;

public sealed class MappedTextTests
{
    [Theory]
    [InlineData("a$${b}c", "a${b}c", "$$")]
    [InlineData("a$$${b}c", "a$${b}c", "$")]
    [InlineData("a${b.c}d", "a${b.c}d", "$")]
    [InlineData("a$$HOME", "a$$HOME", "$")]
    public void A_literal_reads_unescaped_and_knows_its_characters(string declared, string read, string dollarWrittenAs)
    {
        var text = PlaceholderReader.Read(MappedText.Plain(declared));

        Assert.Equal(read, text.Value);
        Assert.Equal(dollarWrittenAs, At(text, text.Value.IndexOf('$'), 1));
    }

    [Fact]
    public void A_placeholder_is_one_unknown_character()
    {
        var text = PlaceholderReader.Read(MappedText.Plain("x${name}y"));

        Assert.Equal($"x{MappedText.Unknown}y", text.Value);
        Assert.True(text.IsUnknownAt(1));
        Assert.Equal("${name}", At(text, 1, 1));
        Assert.Equal("y", At(text, 2, 1));
    }

    [Fact]
    public void A_written_object_replacement_character_is_not_unknown() =>
        Assert.False(MappedText.Plain("\uFFFC").IsUnknownAt(0));

    [Fact]
    public void A_range_over_a_gap_covers_what_was_left_out()
    {
        var text = new MappedTextBuilder(MappedText.Plain("ab--cd")).Copy(0, 2).Copy(4, 6).ToMappedText();

        Assert.Equal("abcd", text.Value);
        Assert.Equal("b--c", At(text, 1, 2));
        Assert.Equal(2, text.EndInSource(2));
        Assert.Equal(4, text.StartInSource(2));
    }

    [Fact]
    public void A_text_made_of_a_made_text_maps_to_what_was_written()
    {
        var first = new MappedTextBuilder(MappedText.Plain("..one..two")).Copy(2, 5).Replace(5, 7, " ").Copy(7, 10).ToMappedText();
        var second = new MappedTextBuilder(first).Replace(0, 3, "1").Copy(3, 7).ToMappedText();

        Assert.Equal("1 two", second.Value);
        Assert.Equal(new TextRange(2, 3), second.ToSource(new(0, 1)));
        Assert.Equal(new TextRange(5, 2), second.ToSource(new(1, 1)));
        Assert.Equal(new TextRange(7, 3), second.ToSource(new(2, 3)));
    }

    [Fact]
    public void An_empty_slice_knows_its_place()
    {
        var text = MappedText.Plain("key=");

        Assert.Equal(new TextRange(4, 0), text.Slice(4, 0).SourceRange);
    }

    [Fact]
    public void Reading_a_declared_text_gives_its_segments_whatever_it_is() =>
        Gen.String["${}ab_."].Sample(declared =>
        {
            var text = PlaceholderReader.Read(MappedText.Plain(declared));
            var expected = string.Concat(TemplateText.Parse(declared).Segments
                .Select(segment => segment.IsPlaceholder ? MappedText.Unknown.ToString() : segment.Text));

            Assert.Equal(expected, text.Value);
            var rewritten = string.Concat(Enumerable.Range(0, text.Length).Select(i => At(text, i, 1)));
            Assert.Equal(declared, rewritten);
        });

    [Fact]
    public void Escaped_text_reads_as_it_is() =>
        Gen.String["${}ab"].Sample(literal =>
            Assert.Equal(literal, PlaceholderReader.Read(MappedText.Plain(PlaceholderReader.Escape(literal))).Value));

    private static string At(MappedText text, int start, int length)
    {
        var range = text.ToSource(new(start, length));
        return text.Source.Value.Substring(range.Start, range.Length);
    }
}
