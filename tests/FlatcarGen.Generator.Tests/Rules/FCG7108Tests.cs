using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7108Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        ignition:
          config:
            merge:
              - {|FCG7108:compression|}: gzip
        """;

    protected override string Message => "Say where this comes from, with 'source', 'inline' or 'local'.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        ignition:
          config:
            merge:
              - source: https://example.com/more.ign
        """;

    [Fact]
    public Task A_tree() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          trees:
            - path: {|FCG7108:/srv|}
        """);
}
