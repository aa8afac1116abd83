namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7501Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /etc/motd
              mode: 0644
              {|FCG7501:mode|}: 0600
        """;

    protected override string Message => "The key 'mode' is in this mapping already; keep one of them.";

    protected override string Silent => """
        variant: flatcar
        version: 1.0.0
        storage:
          files:
            - path: /etc/motd
              mode: 0644
        ---
        mode: 1
        mode: 2
        """;
}
