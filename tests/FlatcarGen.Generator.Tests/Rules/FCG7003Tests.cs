using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7003Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          directories:
            - path: /srv/shared
              mode: {|FCG7003:01777|}
        """;

    protected override string Message =>
        "Ignition before spec 3.6.0 drops the setuid, setgid and sticky bits; leave them out, and set them with a unit.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          directories:
            - path: /srv/shared
              mode: 0777
        """;

    [Fact]
    public Task Of_an_option() => Verify.Analyzer("""
        [Directory("/srv/shared", Mode = {|FCG7003:"1777"|})]
        static class Shared;
        """);
}
