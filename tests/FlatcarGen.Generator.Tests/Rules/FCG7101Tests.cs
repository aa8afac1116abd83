using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7101Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/motd
              {|FCG7101:contents|}:
              overwrite: false
        """;

    protected override string Message =>
        "Nothing stands here, so unused keys are not found; write the resource out, or leave the key out.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/motd
              contents: {}
              overwrite: false
        """;

    [Fact]
    public Task Behind_an_alias() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /a
              contents: &same
                inline: a
            - path: /b
              contents: {|FCG7101:*same|}
        """);
}
