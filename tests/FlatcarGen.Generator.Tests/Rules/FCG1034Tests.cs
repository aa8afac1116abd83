using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1034Tests : RuleTests
{
    protected override string Firing => Source("""{|FCG1034:"s3://machines/{cluster}.ign"|}""");

    protected override string Message =>
        "The configs of 'first' and 'worker' would all lie at this URL, and only one of them has the hash that its machines expect; write {node} or {sha512} in it";

    protected override string Silent => Source("\"s3://machines/{node}.ign\"");

    [Theory]
    [InlineData("s3://machines/{sha512}.ign")]
    [InlineData("s3://machines/{node}-{sha512}.ign")]
    public Task A_name_of_its_own_is_fine(string url) => Verify.Analyzer(Source($"\"{url}\""));

    [Fact]
    public Task A_node_may_have_another_url() => Verify.Analyzer(Source("\"s3://machines/a.ign\"", "IgnitionUrl = \"s3://machines/b.ign\""));

    [Fact]
    public Task Two_that_are_written_differently_may_be_the_same() =>
        Verify.Analyzer(Source("\"s3://machines/{cluster}.ign\"", """IgnitionUrl = {|FCG1034:"s3://machines/prod.ign"|}"""));

    private static string Source(string url, string worker = "") => $$"""
        [FlatcarCluster("prod", KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api.example.com:6443", CaCertHashes = ["${ca_cert_hash}"],
            IgnitionUrl = {{url}})]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker({{worker}})]
            static partial class Worker;
        }
        """;
}
