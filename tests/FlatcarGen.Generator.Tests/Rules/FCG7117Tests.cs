namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7117Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /srv/a
              user:
                id: 500
                name: {|FCG7117:core|}
        """;

    protected override string Message => "Give the id or the name, not both.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /srv/a
              user:
                name: core
        """;
}
