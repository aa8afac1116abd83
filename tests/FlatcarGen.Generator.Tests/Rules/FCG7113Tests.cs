using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7113Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        ignition:
          config:
            replace:
              inline: {|FCG7113:"variant: flatcar"|}
        """;

    protected override string Message => "The inner config is not JSON.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        ignition:
          config:
            replace:
              inline: '{"ignition": {"version": "3.4.0"}}'
        """;

    [Fact]
    public Task A_wrong_type() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        ignition:
          config:
            merge:
              - inline: {|FCG7113:'{"ignition": {"version": "3.4.0"}, "storage": []}'|}
        """);

    [Fact]
    public Task What_is_wrong_in_it() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        ignition:
          config:
            merge:
              - inline: {|FCG7104:'{"ignition": {"version": "3.4.0"}, "storage": {"files": [{"path": "a"}]}}'|}
        """);
}
