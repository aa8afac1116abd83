namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7110Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a
              contents:
                source: https://example.com/a.xz
                compression: {|FCG7110:xz|}
                verification:
                  hash: sha256-0000000000000000000000000000000000000000000000000000000000000000
        """;

    protected override string Message => "Ignition knows the compression 'gzip' alone.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a
              contents:
                source: https://example.com/a.gz
                compression: gzip
                verification:
                  hash: sha256-0000000000000000000000000000000000000000000000000000000000000000
        """;
}
