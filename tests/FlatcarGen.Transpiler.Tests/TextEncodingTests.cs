namespace FlatcarGen.Transpiler.Tests;

/// <summary>Bytes as the text that YAML takes them for (YAML 1.1, 5.2), or an error at the right place.</summary>
public sealed class TextEncodingTests
{
    [Theory]
    [InlineData(new byte[] { 0xC3, 0xA9 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC3, 0xA9 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0xE9, 0x00 })]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0xE9 })]
    public void The_mark_at_the_start_tells_the_encoding(byte[] bytes) => Assert.Equal("é", TextEncoding.Decode(bytes));

    [Fact]
    public void Characters_beyond_the_first_plane_are_read_in_both()
    {
        Assert.Equal("😀", TextEncoding.Decode([0xF0, 0x9F, 0x98, 0x80]));
        Assert.Equal("😀", TextEncoding.Decode([0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE]));
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xFF, 0x62 }, "a", "0xFF")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xC0, 0x80 }, "a", "0xC0")]
    [InlineData(new byte[] { 0x61, 0x62, 0xE2, 0x82 }, "ab", "0xE2")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "", "0xED")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8 }, "a", "0xD83D")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x62 }, "a", "incomplete")]
    public void What_is_no_text_is_told_with_what_stands_in_front_of_it(byte[] bytes, string before, string named)
    {
        var error = Assert.Throws<UnreadableTextException>(() => TextEncoding.Decode(bytes));
        Assert.Equal(before, error.Before);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_an_empty_text() => Assert.Equal("", TextEncoding.Decode([]));
}
