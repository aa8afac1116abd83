using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1012Tests : RuleTests
{
    protected override string Firing => """
        [{|FCG1012:Include(typeof(Nothing))|}]
        static class Pieces;

        static class Nothing
        {
            const string Motd = "prod\n";
        }
        """;

    protected override string Message => "'Nothing' has no files, units or other pieces; annotate its constants";

    protected override string Silent => """
        [Include(typeof(Outer))]
        static class Pieces;

        [Include(typeof(Inner))]
        static class Outer;

        [User("core")]
        static class Inner;
        """;

    [Fact]
    public Task Another_assembly_shows_what_is_public() => Verify.Message(
        "'String' shows no files, units or other pieces: of another assembly only public constants can be seen",
        """
        [{|FCG1012:Include(typeof(string))|}]
        static class Pieces;
        """);

    [Theory]
    [InlineData("typeof(int[])", "typeof(int[])")]
    [InlineData("null!", "null")]
    public Task What_is_no_class_brings_nothing(string argument, string shown) => Verify.Message(
        $"'{shown}' is no class; name one that has pieces",
        $$"""
        [{|FCG1012:Include({{argument}})|}]
        static class Pieces;
        """);

    [Fact]
    public Task A_cycle_is_found_at_each_of_its_classes() => Verify.Analyzer(
        """
        [{|FCG1012:Include(typeof(B))|}]
        static class A;

        [{|FCG1012:Include(typeof(C))|}]
        static class B
        {
            [File("/etc/b")]
            const string File = "b";
        }

        [{|FCG1012:Include(typeof(A))|}]
        static class C;
        """);

    [Fact]
    public Task A_class_does_not_include_itself() => Verify.Message(
        "'A' includes this class in turn; take one of the includes away",
        """
        [User("core"), {|FCG1012:Include(typeof(A))|}]
        static class A;
        """);

    [Theory]
    [InlineData(32, false)]
    [InlineData(33, true)]
    public Task A_chain_that_is_too_long_to_be_read_is_pointed_at_where_it_begins(int length, bool isTooLong)
    {
        var first = isTooLong ? "{|FCG1012:Include(typeof(P1))|}" : "Include(typeof(P1))";
        var chain = string.Concat(Enumerable.Range(1, length - 1).Select(i => $"[Include(typeof(P{i + 1}))] class P{i};\n"));
        return Verify.Analyzer($"[{first}] class P0;\n{chain}[User(\"core\")] class P{length};\n");
    }
}
