using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7104Tests : FixableRuleTests
{
    protected override string Firing => """"
        static class Pieces
        {
            [ButaneFragment]
            const string Motd = """
                storage:
                  files:
                    - path: {|FCG7104:/etc//motd|}
                      contents:
                        inline: a
                """;
        }
        """";

    protected override string Message => "Write the path in its simplest form: no '//', no '.', no '..', and no '/' at the end.";

    protected override string Fixed => """"
        static class Pieces
        {
            [ButaneFragment]
            const string Motd = """
                storage:
                  files:
                    - path: /etc/motd
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
            - path: {|FCG7104:/etc//motd|}
              contents:
                inline: a
        """);

    [Fact]
    public Task Silent_in_a_file() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/motd
              contents:
                inline: a
        """);

    [Fact]
    public Task A_relative_one() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          directories:
            - path: {|FCG7104:srv|}
        """);

    [Fact]
    public Task Where_it_is_missing() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - {|FCG7104:mode|}: 0644
        """);

    [Fact]
    public Task A_device() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          disks:
            - device: {|FCG7104:sda|}
        """);

    [Fact]
    public Task Silent_on_what_is_known_later() => Verify.Analyzer(""""
        static class Pieces
        {
            [ButaneFragment]
            const string Motd = """
                storage:
                  files:
                    - path: ${folder}/motd
                """;
        }
        """");
}
