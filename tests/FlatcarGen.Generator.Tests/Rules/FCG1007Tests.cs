using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1007Tests : RuleTests
{
    protected override string Firing => """
        [File("/etc/motd", Contents = "one")]
        [Directory({|FCG1007:"/etc/motd"|})]
        static class Pieces;
        """;

    protected override string Message =>
        "Path '/etc/motd' is declared twice here; remove one, or declare the one that is to win nearer to the node";

    protected override string Silent => """
        [File("/etc/motd", Contents = "one"), Include(typeof(Base))]
        [File("/etc/MOTD", Contents = "two")]
        static class Pieces;

        [File("/etc/motd", Contents = "base")]
        static class Base;
        """;

    [Fact]
    public Task Units_users_drop_ins_and_extensions_are_looked_at() => Verify.Analyzer(
        """
        [Unit("a.service", Contents = "[Service]\n"), Unit({|FCG1007:"a.service"|}, Enabled = true)]
        [User("core"), User({|FCG1007:"core"|})]
        [Sysext("kubernetes", "https://a/1.raw", Hash = "${a}"), Sysext({|FCG1007:"kubernetes"|}, "https://a/2.raw", Hash = "${a}")]
        [DropIn("a.service", "10.conf", Contents = "[Unit]\n"), DropIn("a.service", {|FCG1007:"10.conf"|}, Contents = "[Service]\n")]
        [DropIn("b.service", "10.conf", Contents = "[Unit]\n")]
        static class Pieces;
        """);
}
