using FlatcarGen.Core.Kubeadm.Values;

namespace FlatcarGen.Core.Tests.Kubeadm.Values;

public class HexKeyTests
{
    private const string Key = "0123456789abcdefABCDEF00112233445566778899aabbccddeeff0011223344";

    [Fact]
    public void Keys_have_64_hex_digits_of_either_case() => Assert.True(HexKey.IsValid(Key));

    [Theory]
    [InlineData("", "it has 0 hex digits, not 64")]
    [InlineData("abc", "it has 3 hex digits, not 64")]
    [InlineData(Key + "00", "it has 66 hex digits, not 64")]
    [InlineData("0x", "it has other characters than hex digits")]
    [InlineData(Key + "\n", "it has other characters than hex digits")]
    public void Of_other_texts_it_says_what_is_wrong(string text, string problem) => Assert.Equal(problem, HexKey.Problem(text));

    [Theory]
    [InlineData("sha256:" + Key, true)]
    [InlineData("SHA256:" + Key, true)]
    [InlineData("sha512:" + Key, false)]
    [InlineData("\u017Fha256:" + Key, false)]
    [InlineData(Key, false)]
    [InlineData("sha256:", false)]
    [InlineData("sha256:" + Key + ":", false)]
    [InlineData("sha256:" + Key + "00", false)]
    public void Pins_are_told(string text, bool isPin) => Assert.Equal(isPin, HexKey.IsPin(text));
}
