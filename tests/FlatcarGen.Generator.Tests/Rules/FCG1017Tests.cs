using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1017Tests : RuleTests
{
    protected override string Firing => """
        [Include(typeof(A)), Include(typeof(B))]
        static class {|FCG1017:Pieces|};

        [File("/etc/motd", Contents = "a")]
        static class A;

        [File("/etc/motd", Contents = "b")]
        static class B;
        """;

    protected override string Message =>
        "'/etc/motd' comes from two included classes and is not the same in both; declare the one that is to win here, or include one of them only";

    protected override string Silent => """
        [Include(typeof(A)), Include(typeof(B)), File("/etc/motd", Contents = "mine")]
        static class Pieces;

        [File("/etc/motd", Contents = "a"), User("core", Groups = ["docker"])]
        static class A;

        [File("/etc/motd", Contents = "b"), User("core", Groups = ["docker"])]
        static class B;
        """;

    [Fact]
    public Task A_path_that_is_a_file_here_and_a_link_there_is_not_the_same() => Verify.Analyzer(
        """
        [Include(typeof(A)), Include(typeof(B))]
        static class {|FCG1017:Pieces|};

        [File("/etc/motd", Contents = "a")]
        static class A;

        [Link("/etc/motd", "/run/motd")]
        static class B;
        """);
}
