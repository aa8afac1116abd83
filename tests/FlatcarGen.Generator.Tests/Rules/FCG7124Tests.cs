using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7124Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          raid:
            - name: data
              level: {|FCG7124:raid7|}
              devices: [/dev/sdb, /dev/sdc]
        """;

    protected override string Message => "The levels are linear, raid0, raid1, raid4, raid5, raid6 and raid10.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          raid:
            - name: data
              level: raid1
              devices: [/dev/sdb, /dev/sdc]
        """;

    [Fact]
    public Task Without_devices() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          raid:
            - name: {|FCG7124:data|}
              level: raid1
        """);

    [Fact]
    public Task With_spares_of_nothing() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          raid:
            - name: data
              level: {|FCG7124:raid0|}
              devices: [/dev/sdb, /dev/sdc]
              spares: 1
        """);
}
