using System.Text;
using FlatcarGen.Conformance.Butane;

namespace FlatcarGen.Conformance.Tests;

public class SourceTextTests
{
    [Fact]
    public void Text_is_utf_8_or_what_its_mark_says()
    {
        Assert.Equal("é", SourceText.Decode("é"u8));
        Assert.Equal("é", SourceText.Decode([0xEF, 0xBB, 0xBF, .. "é"u8]));
        Assert.Equal("é", SourceText.Decode([0xFF, 0xFE, 0xE9, 0x00]));
        Assert.Equal("é", SourceText.Decode([0xFE, 0xFF, 0x00, 0xE9]));
    }

    [Fact]
    public void Other_bytes_are_no_text() => Assert.Throws<DecoderFallbackException>(() => SourceText.Decode([0x61, 0xFF]));
}
