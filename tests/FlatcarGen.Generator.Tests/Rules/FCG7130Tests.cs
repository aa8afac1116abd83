namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7130Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: {|FCG7130:1.2.0-experimental|}
        """;

    protected override string Message =>
        "1.2.0-experimental becomes another spec with each release of butane, and is not translated or checked here; write 1.1.0.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        """;
}
