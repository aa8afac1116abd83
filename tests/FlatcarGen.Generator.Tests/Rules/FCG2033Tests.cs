using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2033Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/bash {|FCG2033:-C|} 'echo a > /run/a'\n";
        }
        """;

    protected override string Message =>
        "'-C' is not '-c': bash takes the script for the name of a file that it cannot find; write '-c'";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/bash -c 'echo a > /run/a'\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/bash -C -c 'echo a > /run/a'\nExecStart=/bin/bash -C /opt/script a b\nExecStart=/usr/bin/tar -C '/a b'\nType=oneshot\n";
        }
        """;

    [Theory]
    [InlineData("-eC", "-ec")]
    [InlineData("-eux -C", "-eux -c")]
    [InlineData("-o pipefail -C", "-o pipefail -c")]
    public Task Other_options(string before, string after) => Verify.Fix(
        $$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/sh {{before[..before.LastIndexOf('-')]}}{|FCG2033:{{before[before.LastIndexOf('-')..]}}|} \"echo a\"\n";
        }
        """,
        $$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/sh {{after}} \"echo a\"\n";
        }
        """);
}
