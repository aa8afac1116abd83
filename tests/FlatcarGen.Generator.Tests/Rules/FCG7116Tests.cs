namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7116Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/hostname
              overwrite: {|FCG7116:true|}
        """;

    protected override string Message => "'overwrite' needs contents to put in the place of the file.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/hostname
              overwrite: true
              contents:
                inline: ""
        """;
}
