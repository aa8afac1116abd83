using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1013Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [{|FCG1013:File("/etc/motd")|}]
            static readonly string Motd = "prod\n";
        }
        """;

    protected override string Message => "The text of 'Motd' is not known to the compiler; make it a 'const string'";

    protected override string Silent => """
        static class Pieces
        {
            static readonly string Name = "prod\n";

            [File("/etc/motd")]
            const string Motd = "prod\n";
        }
        """;

    [Fact]
    public Task A_constant_of_another_type_has_no_text() => Verify.Analyzer(
        """
        static class Pieces
        {
            [{|FCG1013:Unit("a.service")|}]
            const int Unit = 1;

            [{|FCG1013:ButaneFragment|}]
            static string Fragment = "";
        }
        """);
}
