using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7102Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: {|FCG7102:1.4.0|}
        """;

    protected override string Message => "The variant flatcar has the versions 1.0.0 and 1.1.0; write one of them.";

    protected override string Silent => """
        variant: flatcar
        version: 1.0.0
        """;

    [Fact]
    public Task Where_it_is_missing() => Verify.File("worker.bu", """
        {|FCG7102:variant|}: flatcar
        """);
}
