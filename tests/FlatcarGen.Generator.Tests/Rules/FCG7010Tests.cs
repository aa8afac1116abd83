using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7010Tests : RuleTests
{
    protected override string Firing => """
        [File("/opt/bin/tool", Mode = "0755", Source = "{|FCG7010:http://get.example.com/tool|}")]
        [File("/opt/bin/other", Mode = "0755", Source = "http://get.example.com/other", Hash = "${other_hash}")]
        static class Tools;
        """;

    protected override string Message =>
        "'http://get.example.com/tool' comes unencrypted and is not checked: anybody on the way can put something else on the machine as '/opt/bin/tool'; use https, and give the hash that it has to have";

    protected override string Silent => """
        [File("/opt/bin/tool", Mode = "0755", Source = "http://get.example.com/tool", Hash = "${tool_hash}")]
        static class Tools;
        """;

    [Theory]
    [InlineData("{|FCG7010:http://203.0.113.7:8000/a|}")]
    [InlineData("{|FCG7010:tftp://boot.example.com/a|}")]
    [InlineData("{|FCG7009:http://192.168.1.2/a|}")]
    [InlineData("{|FCG7009:http://matchbox/a|}")]
    [InlineData("{|FCG7009:http://[fd00::1]:8080/a|}")]
    [InlineData("{|FCG7009:http://${host}/a|}")]
    public Task A_private_network_is_another_matter(string source) =>
        Verify.Analyzer($"[File(\"/opt/a\", Source = \"{source}\")]\nstatic class Tools;");
}
