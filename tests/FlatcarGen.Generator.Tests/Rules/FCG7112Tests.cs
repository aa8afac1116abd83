using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7112Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a
              contents:
                source: https://example.com/a
                http_headers:
                  - name: Authorization
                    value: {|FCG7112:""|}
                verification:
                  hash: sha256-0000000000000000000000000000000000000000000000000000000000000000
        """;

    protected override string Message => "A header needs a value; leave it out to drop a default one.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a
              contents:
                source: https://example.com/a
                http_headers:
                  - name: Accept
                    value: text/plain
                verification:
                  hash: sha256-0000000000000000000000000000000000000000000000000000000000000000
        """;

    [Fact]
    public Task For_another_scheme() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/a
              contents:
                inline: a
                http_headers:
                  - name: {|FCG7112:Accept|}
                    value: text/plain
        """);
}
