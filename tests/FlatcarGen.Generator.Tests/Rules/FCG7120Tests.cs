using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7120Tests : RuleTests
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
                  label: {|FCG7120:"a:b"|}
        """;

    protected override string Message => "sgdisk would cut the label at its ':'.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          disks:
            - device: /dev/sdb
              partitions:
                - number: 1
                  label: data
                  start_mib: 1
                  size_mib: 100
                - number: 2
                  start_mib: 101
                  size_mib: 100
        """;

    [Fact]
    public Task One_number_for_two() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          disks:
            - device: /dev/sdb
              partitions:
                - number: 1
                - number: {|FCG7120:1|}
        """);

    [Fact]
    public Task One_part_for_two() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          disks:
            - device: /dev/sdb
              partitions:
                - number: 1
                  start_mib: 1
                  size_mib: 100
                - number: {|FCG7120:2|}
                  start_mib: 50
                  size_mib: 100
        """);

    [Fact]
    public Task Nothing_to_know_it_by() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          disks:
            - device: /dev/sdb
              partitions:
                - {|FCG7120:size_mib|}: 100
        """);
}
