namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7123Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          filesystems:
            - device: {|FCG7123:/dev/sdb1|}
              format: ext4
              with_mount_unit: true
        """;

    protected override string Message => "with_mount_unit needs the path to mount the filesystem at.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          filesystems:
            - device: /dev/sdb1
              format: swap
              with_mount_unit: true
        """;
}
