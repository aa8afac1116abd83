using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7121Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          filesystems:
            - device: /dev/sdb1
              path: /var/lib/data
              format: {|FCG7121:ext3|}
        """;

    protected override string Message => "Ignition makes ext4, btrfs, xfs, swap, vfat, none.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          filesystems:
            - device: /dev/sdb1
              path: /var/lib/data
              format: xfs
              label: data
        """;

    [Fact]
    public Task Where_it_is_missing() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          filesystems:
            - device: /dev/sdb1
              path: {|FCG7121:/var/lib/data|}
        """);

    [Fact]
    public Task Said_once_with_a_mount_unit() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          filesystems:
            - device: /dev/sdb1
              path: {|FCG7123:/var/lib/data|}
              with_mount_unit: true
        """);
}
