namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7125Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          luks:
            - name: {|FCG7125:mapper/data|}
              device: /dev/sdb
              key_file:
                inline: secret
        """;

    protected override string Message => "The name of a LUKS device has no '/'.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          luks:
            - name: data
              device: /dev/sdb
              key_file:
                inline: secret
        """;
}
