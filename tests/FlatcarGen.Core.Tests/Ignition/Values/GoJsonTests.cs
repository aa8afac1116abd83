using CsCheck;
using FlatcarGen.Core.Ignition.Values;
using FlatcarGen.Core.Tests.Yaml;

namespace FlatcarGen.Core.Tests.Ignition.Values;

public class GoJsonTests
{
    /// <summary>2^1024 - 2^970, from where on rounding leads to infinity; one less than it does not.</summary>
    private static readonly string FirstTooLarge = ((System.Numerics.BigInteger.One << 1024) - (System.Numerics.BigInteger.One << 970)).ToString();

    private const string Whole = "{\"a\":[1,{\"b\":\"c\\n\"},null]}";

    [Theory]
    [InlineData("{}")]
    [InlineData(" [ ] \r\n\t")]
    [InlineData(Whole)]
    [InlineData("{\"a\":[1,-2.5e+3,null,true,false,\"\\u00e9\\/\"],\"a\":{}}")]
    [InlineData("\"\u007f\u2028é\"")]
    [InlineData("0")]
    [InlineData("-0.0E-0")]
    [InlineData("1e-999999999")]
    [InlineData("0e999999999")]
    [InlineData("1.7976931348623157e308")]
    [InlineData("\"\\ud800\"")]
    public void Values_are_read(string text) => Assert.True(GoJson.IsValid(text));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{} x")]
    [InlineData("[1,]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{a:1}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("[1}")]
    [InlineData("]")]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("+1")]
    [InlineData("1e")]
    [InlineData("-")]
    [InlineData("NaN")]
    [InlineData("nul")]
    [InlineData("truex")]
    [InlineData("'a'")]
    [InlineData("\"a")]
    [InlineData("\"\n\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12g4\"")]
    [InlineData("\"\\")]
    [InlineData("\ufeff{}")]
    [InlineData("\u00a01")]
    [InlineData("1e309")]
    [InlineData("[1, -1.8e308]")]
    public void Other_texts_are_none(string text) => Assert.False(GoJson.IsValid(text));

    [Fact]
    public void A_number_is_too_large_from_the_first_that_rounds_to_infinity()
    {
        Assert.False(GoJson.IsValid(FirstTooLarge));
        Assert.True(GoJson.IsValid((System.Numerics.BigInteger.Parse(FirstTooLarge) - 1).ToString()));
        Assert.True(GoJson.IsValid("0." + (System.Numerics.BigInteger.Parse(FirstTooLarge) - 1) + "e309"));
    }

    [Theory]
    [InlineData(800, "e-491", false)]
    [InlineData(800, "e-492", true)]
    [InlineData(5000, "e-491", false)]
    [InlineData(5000, "e-492", true)]
    public void Of_long_numbers_eight_hundred_digits_are_counted(int digits, string exponent, bool isValid) =>
        Assert.Equal(isValid, GoJson.IsValid(new string('9', digits) + exponent));

    [Theory]
    [InlineData(10_000, true)]
    [InlineData(10_001, false)]
    public void Values_are_nested_ten_thousand_deep_at_most(int depth, bool isValid)
    {
        Assert.Equal(isValid, GoJson.IsValid(new string('[', depth) + new string(']', depth)));
        Assert.Equal(isValid, GoJson.IsValid(string.Concat(Enumerable.Repeat("{\"\":", depth - 1)) + "[]" + new string('}', depth - 1)));
    }

    [Fact]
    public void No_text_is_too_much() => NastyText.Any.Sample(text => { GoJson.IsValid(text); });

    [Fact]
    public void What_is_cut_off_is_none() => Gen.Int[0, Whole.Length - 1].Sample(length => !GoJson.IsValid(Whole[..length]));
}
