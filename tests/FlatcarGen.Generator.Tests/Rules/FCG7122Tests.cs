namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7122Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          disks:
            - device: /dev/sdb
              partitions:
                - number: 1
                  label: data
          filesystems:
            - device: {|FCG7122:/dev/sdb|}
              format: ext4
        """;

    protected override string Message => "The filesystem is made over the partitions of this disk.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          disks:
            - device: /dev/sdb
              partitions:
                - number: 1
                  label: data
          filesystems:
            - device: /dev/disk/by-partlabel/data
              format: ext4
        """;
}
