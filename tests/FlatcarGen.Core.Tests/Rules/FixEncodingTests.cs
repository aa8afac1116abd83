using CsCheck;
using FlatcarGen.Core.Rules;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Tests.Rules;

public class FixEncodingTests
{
    private static readonly Gen<SourceFix> _fix =
        Gen.Select(Gen.String, Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, 1000], Gen.String, (s, l, t) => new SourceEdit(s, l, t)).Array[0, 4])
            .Select((title, edits) => new SourceFix(title, EquatableArray.Create(edits)));

    [Fact]
    public void A_fix_comes_back_as_it_was() => _fix.Sample(fix => Assert.Equal(fix, FixEncoding.Decode(FixEncoding.Encode(fix))));

    [Theory]
    [InlineData("\r\n\0,:1,2,3:x")]
    [InlineData("\ud83d")]
    [InlineData("")]
    public void Texts_hold_any_character(string text)
    {
        var fix = new SourceFix(text, EquatableArray.Create(new SourceEdit(1, 2, text), new SourceEdit(7, 0, text)));
        Assert.Equal(fix, FixEncoding.Decode(FixEncoding.Encode(fix)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("title")]
    [InlineData("6:title")]
    [InlineData("-1:")]
    [InlineData("99999999999:title")]
    [InlineData("5:title1")]
    [InlineData("5:title1,")]
    [InlineData("5:title1,2,")]
    [InlineData("5:title1,2,3:x")]
    [InlineData("5:title1,-2,1:x")]
    public void Anything_else_is_no_fix(string? encoded) => Assert.Null(FixEncoding.Decode(encoded));
}
