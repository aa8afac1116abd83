using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7013Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        {|FCG7013:storage|}:
          files:
            - path: /etc/motd
              contents:
                inline: a
        """;

    protected override string Message => "Say what this is written in: 'variant: flatcar' and 'version: 1.1.0'.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/motd
              contents:
                inline: a
        """;

    [Fact]
    public Task Of_an_Ignition_config() => Verify.File("worker.bu", """
        {|FCG7013:ignition|}:
          version: 3.3.0
        """);

    [Fact]
    public Task Of_a_list() => Verify.FileMessage(
        "Say what this is written in: 'variant: flatcar' and 'version: 1.1.0'.",
        "worker.bu",
        """
        {|FCG7013:- a|}
        """);
}
