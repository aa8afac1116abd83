namespace FlatcarGen.Core.Tests.Kubeadm.Validation;

public sealed class JoinTests
{
    [Fact]
    public void A_token_an_endpoint_and_a_hash_are_enough() => Assert.Empty(Validated.OfToken());

    [Theory]
    [InlineData("host:6443", null)]
    [InlineData("[fd00::1]:6443", null)]
    [InlineData("10.0.0.10", "Error")]
    [InlineData("fd00::1:6443", "Error")]
    [InlineData("https://host:6443", "Error")]
    [InlineData("", "Error")]
    [InlineData("host:abc", "Warning")]
    [InlineData(":6443", "Warning")]
    public void Endpoints(string endpoint, string? severity) => Assert.Equal(
        severity is null ? [] : [$"{severity} DiscoveryEndpoint discovery.bootstrapToken.apiServerEndpoint"],
        Validated.OfToken(endpoint: endpoint));

    [Fact]
    public void A_hash_that_is_none_is_taken_and_never_fits() => Assert.Equal(
        ["Warning CaCertHash discovery.bootstrapToken.caCertHashes[0]"],
        Validated.OfToken(hash: "sha256:abc"));

    [Fact]
    public void A_token_has_its_form() =>
        Assert.Equal(["Error BootstrapToken discovery.bootstrapToken.token"], Validated.OfToken(token: "short"));

    [Theory]
    [InlineData("", "Discovery discovery")]
    [InlineData("discovery: {}", "Discovery discovery")]
    [InlineData("discovery: {bootstrapToken: {token: abcdef.0123456789abcdef, apiServerEndpoint: 'a:1'}}", "CaCertHash discovery.bootstrapToken.caCertHashes")]
    [InlineData("discovery: {bootstrapToken: {token: abcdef.0123456789abcdef, apiServerEndpoint: 'a:1', unsafeSkipCAVerification: true}}", null)]
    [InlineData("discovery: {bootstrapToken: {token: abcdef.0123456789abcdef, apiServerEndpoint: 'a:1', unsafeSkipCAVerification: true}, tlsBootstrapToken: x}", "BootstrapToken discovery.tlsBootstrapToken")]
    [InlineData("discovery: {bootstrapToken: {token: abcdef.0123456789abcdef, apiServerEndpoint: 'a:1', unsafeSkipCAVerification: true}, timeout: 5m}", "FieldOfAnotherVersion discovery.timeout")]
    [InlineData("discovery: {file: {kubeConfigPath: 'https://x/y'}}", null)]
    [InlineData("discovery: {file: {}}", "Discovery discovery.file.kubeConfigPath")]
    [InlineData("discovery: {file: {kubeConfigPath: 'http://x/y'}}", "Discovery discovery.file.kubeConfigPath")]
    [InlineData("discovery: {file: {kubeConfigPath: 'https://x/y'}}\ncaCertPath: ca.crt", "Path caCertPath")]
    [InlineData("discovery: {file: {kubeConfigPath: 'https://x/y'}}\ncaCertPath: /etc/ca.pem", "Path caCertPath")]
    [InlineData("discovery: {file: {kubeConfigPath: 'https://x/y'}}\ncontrolPlane: {certificateKey: xyz}", "CertificateKey controlPlane.certificateKey")]
    [InlineData("discovery: {file: {kubeConfigPath: 'https://x/y'}}\ncontrolPlane: {localAPIEndpoint: {bindPort: 70000}}", "BindPort controlPlane.localAPIEndpoint.bindPort")]
    public void Discovery(string fields, string? problem) =>
        Assert.Equal(problem is null ? [] : ["Error " + problem], Validated.OfJoin(fields));

    [Theory]
    [InlineData("token: 0.1", "WrongType discovery.bootstrapToken.token")]
    [InlineData("apiServerEndpoint: 6443", "WrongType discovery.bootstrapToken.apiServerEndpoint")]
    [InlineData("caCertHashes: sha256:abcd", "WrongType discovery.bootstrapToken.caCertHashes")]
    [InlineData("caCertHash: [sha256:abcd]", "UnknownField discovery.bootstrapToken.caCertHash")]
    [InlineData("tokn: abcdef.0123456789abcdef", "UnknownField discovery.bootstrapToken.tokn")]
    public void What_has_the_wrong_type_or_name_is_not_missing(string field, string entry)
    {
        string[] right = ["token: abcdef.0123456789abcdef", "apiServerEndpoint: 'a:1'", $"caCertHashes: [{Validated.Hash}]"];
        var others = right.Where(other => other[..4] != field[..4]);
        Assert.Equal(["Error " + entry], Validated.OfJoin($"discovery: {{bootstrapToken: {{{string.Join(", ", others.Append(field))}}}}}"));
    }

    [Theory]
    [InlineData("discovery: {bootstrapTokn: {}}", "UnknownField discovery.bootstrapTokn")]
    [InlineData("discovery: {bootstrapToken: x}", "WrongType discovery.bootstrapToken")]
    [InlineData("discovry: {}", "UnknownField discovry")]
    [InlineData("discovery: {file: {kubeConfigPat: /etc/x}}", "UnknownField discovery.file.kubeConfigPat")]
    public void Nor_is_a_section(string fields, string entry) => Assert.Equal(["Error " + entry], Validated.OfJoin(fields));

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(null, false)]
    public void A_file_is_missed_where_it_is_known_that_nothing_puts_it_there(bool? hasFile, bool isRefused) => Assert.Equal(
        isRefused ? ["Error Discovery discovery.file.kubeConfigPath"] : [],
        Validated.Of("apiVersion: kubeadm.k8s.io/v1beta4\nkind: JoinConfiguration\ndiscovery: {file: {kubeConfigPath: file:///etc/x}}\n", hasFile: path => path == "/etc/x" ? hasFile : null));
}
