namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7115Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          luks:
            - name: data
              device: /dev/sdb
              clevis:
                {|FCG7115:tpm2|}: true
        """;

    protected override string Message =>
        "Clevis is for experimental versions of the variant flatcar; unlock the device with a key file.";

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
