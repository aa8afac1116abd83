using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7118Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a
              mode: {|FCG7118:010755|}
        """;

    protected override string Message => "Permissions go from 0 to 07777.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a
              mode: 0755
        """;

    [Fact]
    public Task Said_once_of_a_decimal_number() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a
              mode: {|FCG7118:4755|}
        """);
}
