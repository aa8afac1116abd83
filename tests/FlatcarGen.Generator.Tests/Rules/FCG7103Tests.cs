using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7103Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/motd
              mode: {|FCG7103:rw-r--r--|}
        """;

    protected override string Message => "Here belongs a whole number; this is something else.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/motd
              mode: 0o644
              overwrite: no
        """;

    [Fact]
    public Task A_mapping_for_a_list() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            {|FCG7103:path|}: /etc/motd
        """);

    [Fact]
    public Task In_a_fragment() => Verify.Analyzer(""""
        static class Pieces
        {
            [ButaneFragment]
            const string Motd = """
                storage:
                  files:
                    - path: /etc/motd
                      overwrite: {|FCG7103:maybe|}
                """;
        }
        """");
}
