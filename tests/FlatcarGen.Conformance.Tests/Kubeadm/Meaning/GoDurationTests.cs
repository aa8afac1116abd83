using FlatcarGen.Conformance.Kubeadm.Meaning;

namespace FlatcarGen.Conformance.Tests.Kubeadm.Meaning;

public class GoDurationTests
{
    [Theory]
    [InlineData("24h", "24h0m0s")]
    [InlineData("1h30m", "1h30m0s")]
    [InlineData("90m", "1h30m0s")]
    [InlineData("1.5h", "1h30m0s")]
    [InlineData("300s", "5m0s")]
    [InlineData("0", "0s")]
    [InlineData("-0s", "0s")]
    [InlineData("-1m", "-1m0s")]
    [InlineData("1500ms", "1.5s")]
    [InlineData("8760h0m0s", "8760h0m0s")]
    public void One_length_is_written_in_one_way(string text, string normal) => Assert.Equal(normal, GoDuration.Normal(text));

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("1d")]
    [InlineData("h")]
    [InlineData("99999999999999999999999999999999h")]
    public void What_is_no_duration_stays(string text) => Assert.Equal(text, GoDuration.Normal(text));
}
