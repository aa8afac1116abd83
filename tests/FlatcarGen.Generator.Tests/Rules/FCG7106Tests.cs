using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7106Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          links:
            - path: {|FCG7106:/srv/data|}
        """;

    protected override string Message => "A link needs a target.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          directories:
            - path: /var/lib/data
          links:
            - path: /srv/data
              target: /var/lib/data
        """;

    [Fact]
    public Task A_hard_link_to_a_directory() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          directories:
            - path: /var/lib/data
          links:
            - path: {|FCG7106:/srv/data|}
              target: /var/lib/data
              hard: true
        """);
}
