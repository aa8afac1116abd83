using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2502Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/a\n[Install]\nWantedBy={|FCG2502:multiuser.target|}\n";
        }
        """;

    protected override string Message =>
        "There is no 'multiuser.target', so 'a.service' never starts, and nothing says so; write 'multi-user.target'";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target kubelet.service mine.target\nRequiredBy=multi.target\nUpheldBy=${target}\nAlias=multiuser.target\n";

            [Unit("b.service")]
            const string C1 = "[Service]\nExecStart=/bin/a\n[Install]\nWantedBy=timer.target\n";

            [Unit("timer.target")]
            const string C2 = "[Unit]\nDescription=mine\n";
        }
        """;

    [Theory]
    [InlineData("multi-user", "multi-user.target")]
    [InlineData("mutli-user.target", "multi-user.target")]
    [InlineData("Multi-User.target", "multi-user.target")]
    [InlineData("multi-user.targe", "multi-user.target")]
    [InlineData("network_online.target", "network-online.target")]
    public Task Other_slips(string name, string meant) => Verify.Fix(
        $$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/a\n[Install]\nRequiredBy=sysinit.target {|FCG2502:{{name}}|}\n";
        }
        """,
        $$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/a\n[Install]\nRequiredBy=sysinit.target {{meant}}\n";
        }
        """);
}
