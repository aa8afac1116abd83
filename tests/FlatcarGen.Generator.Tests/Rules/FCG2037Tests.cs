using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2037Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit({|FCG2037:"kubeadm"|})]
            const string Unit = "[Service]\nExecStart=/bin/a\n";
        }
        """;

    protected override string Message => "'kubeadm' is no name of a unit; end it in the unit's type, such as \".service\"";

    protected override string Silent => """
        [Unit("a@b.service", Mask = true)]
        [Unit("dev-disk-by\\x2dlabel-ROOT.device")]
        [DropIn("systemd-networkd.service", "10-a.conf", Contents = "[Unit]\n")]
        static class Pieces;
        """;

    [Theory]
    [InlineData(".service")]
    [InlineData("a.services")]
    [InlineData("a.scope")]
    [InlineData("a b.service")]
    [InlineData("../a.service")]
    [InlineData("${name}.service")]
    [InlineData("")]
    public Task A_unit_has_a_name_and_a_type(string name) => Verify.Analyzer(
        $$"""
        [Unit({|FCG2037:"{{name}}"|}, Enabled = true)]
        static class Pieces;
        """);

    [Fact]
    public Task In_a_document() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: {|FCG2037:kubeadm|}
              contents: |
                [Service]
                ExecStart=/bin/a
            - name: containerd.service
              dropins:
                - name: {|FCG2037:10-limits|}
                  contents: |
                    [Service]
                    LimitNOFILE=1048576
            - {|FCG2037:enabled|}: true
        """);

    [Fact]
    public Task In_a_fragment() => Verify.Analyzer(""""
        static class Pieces
        {
            [ButaneFragment]
            const string Unit = """
                systemd:
                  units:
                    - name: {|FCG2037:kubelet|}
                      enabled: true
                """;
        }
        """");

    [Fact]
    public Task A_drop_in_ends_in_conf() => Verify.Message(
        "'10-a' is no name of a drop-in; end it in \".conf\", or systemd does not read it",
        """
        [DropIn("a.service", {|FCG2037:"10-a"|}, Contents = "[Unit]\n")]
        static class Pieces;
        """);
}
