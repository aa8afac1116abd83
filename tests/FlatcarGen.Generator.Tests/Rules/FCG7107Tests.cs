namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7107Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /srv/a
          links:
            - path: /srv/b
              target: /srv/a
              hard: true
              user:
                name: {|FCG7107:core|}
        """;

    protected override string Message => "A hard link has the owner of its target; this is passed over.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /srv/a
              user:
                name: core
          links:
            - path: /srv/b
              target: /srv/a
              hard: true
        """;
}
