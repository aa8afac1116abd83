using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG2031Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: {|FCG2031:/etc/systemd/system/a.service|}
              contents:
                inline: a
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                ExecStart=/bin/true
        """;

    protected override string Message =>
        "A unit or drop-in of this configuration is written here too, and Ignition refuses that; keep the unit.";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/systemd/system/b.service
              contents:
                inline: a
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                ExecStart=/bin/true
        """;

    [Fact]
    public Task A_drop_in_in_a_declaration() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [DropIn("containerd.service", "10-a.conf", Contents = "[Service]\nRestart=always\n")]
        [File({|FCG2031:"/etc/systemd/system/containerd.service.d/10-a.conf"|}, Contents = "a")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Silent_where_the_unit_has_no_text() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/systemd/system/a.service
              contents:
                inline: a
        systemd:
          units:
            - name: a.service
              enabled: true
        """);
}
