using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7004Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: {|FCG7004:/usr/local/bin/tool|}
              mode: 0755
              contents:
                inline: a
        """;

    protected override string Message =>
        "'/usr/local/bin/tool' is on Flatcar's read-only /usr: Ignition fails on it, and the machine does not boot; put programs into /opt and configuration into /etc";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/bin/tool
              mode: 0755
              contents:
                inline: a
            - path: /usr/share/oem/grub.cfg
              contents:
                inline: a
            - path: /usr/data/a
              contents:
                inline: a
          filesystems:
            - path: /usr/data
              device: /dev/sdb1
              format: ext4
        """;

    [Fact]
    public Task In_a_declaration() => Verify.Analyzer("""
        [Directory("{|FCG7004:/lib/modules/own|}"), Link("{|FCG7004:/bin/tool|}", "/opt/bin/tool"), Link("/opt/bin/other", "/usr/bin/true")]
        static class Pieces;
        """);
}
