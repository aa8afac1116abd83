using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7002Tests : FixableRuleTests
{
    protected override string Firing => """"
        static class Pieces
        {
            [ButaneFragment]
            const string Motd = """
                storage:
                  files:
                    - path: /etc/motd
                      mode: {|FCG7002:644|}
                      contents:
                        inline: a
                """;
        }
        """";

    protected override string Message => "These permissions make sense as octal digits only; write a zero in front of them.";

    protected override string Fixed => """"
        static class Pieces
        {
            [ButaneFragment]
            const string Motd = """
                storage:
                  files:
                    - path: /etc/motd
                      mode: 0644
                      contents:
                        inline: a
                """;
        }
        """";

    protected override string Silent => """"
        static class Pieces
        {
            [ButaneFragment]
            const string Motd = """
                storage:
                  files:
                    - path: /etc/motd
                      mode: 0644
                      contents:
                        inline: a
                """;
        }
        """";

    [Fact]
    public Task In_a_file() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/motd
              mode: {|FCG7002:644|}
              contents:
                inline: a
        """);

    [Fact]
    public Task Silent_in_a_file() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /a
              mode: 0644
            - path: /b
              mode: 420
          directories:
            - path: /c
              mode: 493
        """);

    [Fact]
    public Task Of_a_directory() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          directories:
            - path: /srv
              mode: {|FCG7002:755|}
        """);
}
