namespace FlatcarGen.Core.Tests.Kubeadm.Validation;

/// <summary>What InitConfiguration alone has, or shares with the control planes that join.</summary>
public sealed class InitTests
{
    [Theory]
    [InlineData("{usages: [signing, authentication]}", null)]
    [InlineData("{usages: [authentication, authentication]}", null)]
    [InlineData("{usages: []}", null)]
    [InlineData("{groups: []}", null)]
    [InlineData("{groups: ['system:bootstrappers:a:b-c']}", null)]
    [InlineData("{ttl: '0'}", null)]
    [InlineData("{ttl: -1h}", null)]
    [InlineData("{usages: [signing]}", "TokenGroup bootstrapTokens[0].groups")]
    [InlineData("{groups: [admins]}", "TokenGroup bootstrapTokens[0].groups[0]")]
    [InlineData("{groups: ['system:bootstrappers:A']}", "TokenGroup bootstrapTokens[0].groups[0]")]
    [InlineData("{ttl: 24}", "Duration bootstrapTokens[0].ttl")]
    [InlineData("{ttl: 1d}", "Duration bootstrapTokens[0].ttl")]
    [InlineData("{expires: '2030-01-01T00:00:00Z'}", "TokenLifetime bootstrapTokens[0]")]
    [InlineData("{expires: '2030-01-01T00:00:00Z', ttl: 1h}", "TokenLifetime bootstrapTokens[0]")]
    [InlineData("{token: abcdef.0123456789ABCDEF}", "BootstrapToken bootstrapTokens[0].token")]
    [InlineData("{token: ''}", "BootstrapToken bootstrapTokens[0].token")]
    [InlineData("{token: null}", null)]
    public void Bootstrap_tokens(string token, string? problem) =>
        Assert.Equal(problem is null ? [] : ["Error " + problem], Validated.OfInit($"bootstrapTokens: [{token}]"));

    [Fact]
    public void Of_a_usage_that_is_none_nobody_knows_whether_it_was_to_authenticate() => Assert.Equal(
        ["Error TokenUsage bootstrapTokens[0].usages[0]"],
        Validated.OfInit("bootstrapTokens: [{usages: [authenticatoin]}]"));

    [Theory]
    [InlineData("10.0.0.10", null)]
    [InlineData("fd00::10", null)]
    [InlineData("010.0.0.1", null)]
    [InlineData("0.0.0.0", null)]
    [InlineData("", null)]
    [InlineData("10.0.0.256", "Error")]
    [InlineData("fd00::10%eth0", "Error")]
    [InlineData("[fd00::10]", "Error")]
    [InlineData(" 10.0.0.1", "Error")]
    [InlineData("127.0.0.1", "Error")]
    [InlineData("::1", "Error")]
    [InlineData("fe80::1", "Warning")]
    [InlineData("224.0.0.1", "Warning")]
    public void Addresses(string address, string? severity) => Assert.Equal(
        severity is null ? [] : [$"{severity} AdvertiseAddress localAPIEndpoint.advertiseAddress"],
        Validated.OfInit($"localAPIEndpoint: {{advertiseAddress: '{address}'}}"));

    [Theory]
    [InlineData("1", null)]
    [InlineData("0", null)]
    [InlineData("6443.0", null)]
    [InlineData("65536", "BindPort")]
    [InlineData("-1", "BindPort")]
    [InlineData("'6443'", "WrongType")]
    [InlineData("6443.5", "WrongType")]
    public void Ports(string port, string? problem) => Assert.Equal(
        problem is null ? [] : [$"Error {problem} localAPIEndpoint.bindPort"],
        Validated.OfInit($"localAPIEndpoint: {{bindPort: {port}}}"));

    [Theory]
    [InlineData(64, 'F', true)]
    [InlineData(0, 'f', true)]
    [InlineData(63, 'f', false)]
    [InlineData(66, 'f', false)]
    [InlineData(64, 'g', false)]
    public void Certificate_keys(int length, char digit, bool isTaken) => Assert.Equal(
        isTaken ? [] : ["Error CertificateKey certificateKey"],
        Validated.OfInit($"certificateKey: '{new string(digit, length)}'"));

    [Fact]
    public void A_key_of_digits_alone_is_a_number_for_YAML() =>
        Assert.Equal(["Error WrongType certificateKey"], Validated.OfInit($"certificateKey: {new string('1', 64)}"));
}
