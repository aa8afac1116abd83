using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2009Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironmentFile=/etc/a\nExecStart=-{|FCG2009:$${BIN}/kubeadm|} init\n";
        }
        """;

    protected override string Message =>
        "systemd puts no variable into the program of a command and looks for a file named '${BIN}/kubeadm'; write the program's path, or put /usr/bin/env in front";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironmentFile=/etc/a\nExecStart=-/usr/bin/env $${BIN}/kubeadm init\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironmentFile=/etc/a\nExecStart=${bin}/kubeadm $${A} $B\nExecStop=/opt/a$b ; /usr/bin/env $A\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nExecStart={|FCG2009:$A|}\n")]
    [InlineData("[Service]\nExecStartPre=/bin/a ; {|FCG2009:/opt/$${A}/b|} c\n")]
    public Task A_variable_is_no_program(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
