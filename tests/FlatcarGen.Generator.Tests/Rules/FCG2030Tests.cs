using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2030Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [DropIn("kubelet.service", "10.conf")]
            const string C0 = "[Service]\n{|FCG2030:ExecStart|}=/opt/bin/kubelet\n";
        }
        """;

    protected override string Message =>
        "'kubelet.service' has an ExecStart= already and may have one only: systemd refuses the unit; put an empty 'ExecStart=' in front to replace it";

    protected override string Fixed => """
        static class Pieces
        {
            [DropIn("kubelet.service", "10.conf")]
            const string C0 = "[Service]\nExecStart=\nExecStart=/opt/bin/kubelet\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [DropIn("kubelet.service", "10.conf")]
            const string C0 = "[Service]\nExecStart=\nExecStart=/opt/bin/kubelet\n";

            [DropIn("kubelet.service", "20.conf")]
            const string C1 = "[Service]\nExecStartPre=/bin/a\n";

            [DropIn("coreos-metadata.service", "10.conf")]
            const string C2 = "[Service]\nExecStart=/bin/a\n";

            [Unit("a.service")]
            const string C3 = "[Service]\nType=oneshot\nExecStart=/bin/a\n";

            [DropIn("a.service", "10.conf")]
            const string C4 = "[Service]\nExecStart=/bin/b\n";

            [Unit("b.service")]
            const string C5 = "[Service]\nEnvironment=A=b\n";

            [DropIn("b.service", "10.conf")]
            const string C6 = "[Service]\nExecStart=/bin/b\n";
        }
        """;

    [Fact]
    public Task A_unit_of_the_same_declaration() => Verify.Fix(
        """"
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/a\n";

            [DropIn("a.service", "10.conf")]
            const string DropIn = """
                [Service]
                  {|FCG2030:ExecStart|}=/bin/b
                """;
        }
        """",
        """"
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/a\n";

            [DropIn("a.service", "10.conf")]
            const string DropIn = """
                [Service]
                  ExecStart=
                  ExecStart=/bin/b
                """;
        }
        """");
}
