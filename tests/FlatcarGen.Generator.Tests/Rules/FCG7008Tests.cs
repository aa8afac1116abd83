namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7008Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/motd
              contents:
                local: {|FCG7008:../motd|}
        """;

    protected override string Message => "The path leads out of the folder of local files (--files-dir); put the file into it.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/motd
              contents:
                local: etc/../motd
        """;
}
