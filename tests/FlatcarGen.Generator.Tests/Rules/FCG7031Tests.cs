using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7031Tests : FixableRuleTests
{
    protected override string Firing => """
        [File("/etc/motd", Mode = "{|FCG7031:0420|}", Contents = "hello")]
        static class Motd;
        """;

    protected override string Message =>
        "'0420' is octal, and lets the owner read, the group write and others do nothing; it is the decimal number of '0644', which was meant";

    protected override string Fixed => """
        [File("/etc/motd", Mode = "0644", Contents = "hello")]
        static class Motd;
        """;

    protected override string Silent => """
        [File("/etc/motd", Mode = "0440", Contents = "hello")]
        static class Motd;
        """;

    [Fact]
    public Task In_a_file() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /a
              mode: {|FCG7031:0420|}
            - path: /b
              mode: 420
            - path: /c
              mode: {|FCG7031:0416|}
            - path: /d
              mode: 0400
        """);
}
