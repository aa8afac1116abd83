using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1008Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [File("/etc/motd")]
            const string Motd = "from {|FCG1008:${cluster.name}|} to ${name}\n";
        }
        """;

    protected override string Message =>
        "'${cluster.name}' is no placeholder: that is '${', a name of letters, digits and underscores, and '}'; write '$${' for a literal '${'";

    protected override string Fixed => """
        static class Pieces
        {
            [File("/etc/motd")]
            const string Motd = "from $${cluster.name} to ${name}\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [File("/etc/motd")]
            const string Motd = "$${cluster.name} $name $(name) $ {name} {name} %{name} ${_name1}\n";
        }
        """;

    [Fact]
    public Task Attributes_are_looked_at_as_well() => Verify.Fix(
        """
        [User("core", SshAuthorizedKeys = ["{|FCG1008:${|}", @"{|FCG1008:${}|}"])]
        [File("/etc/a", Contents = "{|FCG1008:${1}|} {|FCG1008:${a|}\n}")]
        static class Pieces;
        """,
        """
        [User("core", SshAuthorizedKeys = ["$${", @"$${}"])]
        [File("/etc/a", Contents = "$${1} $${a\n}")]
        static class Pieces;
        """);

    [Fact]
    public Task Interpolated_constants_keep_their_form() => Verify.Fix(
        """
        static class Pieces
        {
            const string Name = "x";

            [File("/etc/a")]
            const string Contents = $"{|FCG1008:${{{Name}-y}}|}";
        }
        """,
        """
        static class Pieces
        {
            const string Name = "x";

            [File("/etc/a")]
            const string Contents = $"$${{{Name}-y}}";
        }
        """);
}
