namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7012Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: {|FCG7012:fcos|}
        version: 1.5.0
        """;

    protected override string Message =>
        "FlatcarGen reads the variant 'flatcar' alone; what other variants add, Flatcar does not have.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        """;
}
