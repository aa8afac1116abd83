namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7114Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        ignition:
          config:
            replace:
              {|FCG7114:inline|}: '{"ignition": {"version": "3.3.0"}}'
        """;

    protected override string Message => "The inner config is of another version of the spec, and is not checked.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        ignition:
          config:
            replace:
              inline: '{"ignition": {"version": "3.4.0"}}'
        """;
}
