using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1033Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", IgnitionUrl = {|FCG1033:"machines.example.com/{node}.ign"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message => "IgnitionUrl 'machines.example.com/{node}.ign' is no URL that Ignition fetches: "
        + "write https://, http://, tftp://, s3:// or gs:// and what follows, or, with ButaneVersion.V1_1_0, the ARN of an object in S3";

    protected override string Silent => Source("IgnitionUrl = \"https://example.com/{cluster}/{node}-{sha512}.ign?a=${a}\"");

    [Theory]
    [InlineData("")]
    [InlineData("ftp://example.com/a")]
    [InlineData("file:///etc/a.ign")]
    [InlineData("data:,{}")]
    [InlineData("azure://${account}/a")]
    [InlineData("s3://bucket/key?versionId=")]
    [InlineData("arn:aws:s3:::bucket/key")]
    public Task What_ignition_does_not_fetch_is_pointed_at(string url) => Verify.Analyzer(Source($"IgnitionUrl = {{|FCG1033:\"{url}\"|}}"));

    [Theory]
    [InlineData("s3://bucket/key")]
    [InlineData("gs://${bucket}/key")]
    [InlineData("tftp://10.0.0.1/a")]
    [InlineData("${url}")]
    [InlineData("${scheme}://a")]
    public Task What_it_fetches_is_fine(string url) => Verify.Analyzer(Source($"IgnitionUrl = \"{url}\""));

    [Fact]
    public Task The_newer_version_takes_names_of_resources() =>
        Verify.Analyzer(Source("IgnitionUrl = \"arn:aws:s3:::bucket/key\", ButaneVersion = ButaneVersion.V1_1_0"));

    private static string Source(string settings) => $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1", {{settings}})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;
}
