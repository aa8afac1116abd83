using FlatcarGen.Core.Kubeadm.Values;

namespace FlatcarGen.Core.Tests.Kubeadm.Values;

public class QuantityTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("100Mi")]
    [InlineData("-0.5")]
    [InlineData("+.5")]
    [InlineData("1.Gi")]
    [InlineData("250m")]
    [InlineData("1n")]
    [InlineData("1E")]
    [InlineData("1e-3")]
    [InlineData("1E+3")]
    [InlineData("1e9223372036854775807")]
    [InlineData("99999999999999999999999999999999Ei")]
    public void Quantities_are_told(string text) => Assert.True(Quantity.IsQuantity(text));

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1 Gi")]
    [InlineData("1K")]
    [InlineData("1ki")]
    [InlineData("1MB")]
    [InlineData("1mi")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1Mi5")]
    [InlineData("1m-")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("1\n")]
    [InlineData("1e9223372036854775808")]
    [InlineData("half")]
    public void Other_texts_are_none(string text) => Assert.False(Quantity.IsQuantity(text));

    [Theory]
    [InlineData("+", true)]
    [InlineData(".", true)]
    [InlineData("m", true)]
    [InlineData("-.Ki", true)]
    [InlineData("Ti", true)]
    [InlineData("Pi", false)]
    [InlineData(".Ei", false)]
    [InlineData("0Ei", true)]
    [InlineData("e-9", true)]
    [InlineData("e-10", false)]
    [InlineData("e4294967286", false)]
    [InlineData("e4294967287", true)]
    public void Most_numbers_without_a_digit_are_zero(string text, bool isQuantity) => Assert.Equal(isQuantity, Quantity.IsQuantity(text));

    [Theory]
    [InlineData(" 1\u00A0", true)]
    [InlineData("\u30001Gi", true)]
    [InlineData("1\n", false)]
    [InlineData("1\t", false)]
    [InlineData("1\u2028", false)]
    [InlineData(" ", false)]
    public void Space_that_JSON_does_not_escape_is_passed_over(string text, bool isQuantity) =>
        Assert.Equal(isQuantity, Quantity.IsInJson(text));
}
