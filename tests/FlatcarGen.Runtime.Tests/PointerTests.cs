namespace FlatcarGen.Runtime.Tests;

public sealed class PointerTests
{
    private static readonly IgnitionConfig Config = IgnitionConfig.FromButane("variant: flatcar\nversion: 1.0.0\n");

    [Theory]
    [InlineData("s3://bucket/worker.ign")]
    [InlineData("https://example.com/it's?a=b&c=%20")]
    public void A_machine_that_gets_it_fetches_the_config_and_checks_its_hash(string source)
    {
        const string Json = """{"ignition":{"config":{"replace":{"source":"SOURCE","verification":{"hash":"HASH"}}},"version":"3.3.0"}}""";

        Assert.Equal(
            Json.Replace("SOURCE", source.Replace("&", "\\u0026")).Replace("HASH", Config.VerificationHash),
            Config.ToPointer(source).Json);
    }

    [Fact]
    public void It_has_what_the_machine_needs_to_fetch_anything_and_nothing_else()
    {
        var pointer = IgnitionConfig.FromButane(
            """
            variant: flatcar
            version: 1.1.0
            ignition: {proxy: {http_proxy: 'http://proxy'}, timeouts: {http_total: 5}, security: {tls: {certificate_authorities: [{inline: ca}]}}}
            kernel_arguments: {should_exist: [quiet]}
            """).ToPointer("https://example.com/a", IgnitionFetch.Merge).Json;

        Assert.StartsWith("""{"ignition":{"config":{"merge":[{"source":"https://example.com/a",""", pointer, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            "proxy":{"httpProxy":"http://proxy"},"security":{"tls":{"certificateAuthorities":[{"compression":"","source":"data:,ca"}]}},"timeouts":{"httpTotal":5},"version":"3.4.0"}}
            """.Trim(),
            pointer,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Where_Ignition_cannot_fetch_from_is_refused() =>
        Assert.Throws<ButaneException>(() => Config.ToPointer("ftp://example.com/worker.ign"));

    [Fact]
    public void A_URL_of_two_lines_is_refused() =>
        Assert.Throws<ButaneException>(() => Config.ToPointer("https://example.com/\n  compression: gzip"));

    [Fact]
    public void No_URL_is_refused() => Assert.Throws<ArgumentNullException>(() => Config.ToPointer(null!));
}
