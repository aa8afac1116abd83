using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG4015Tests : RuleTests
{
    protected override string Firing => UnitCase.Of(
        "[Service]\nType=oneshot\nEnvironment=TOKEN=a\nExecStart=/opt/bin/kubeadm init --token $${TOKEN} --certificate-key {|FCG4015:$${K8S_CERT_KEY}|}\n");

    protected override string Message =>
        "Nothing sets 'K8S_CERT_KEY' for 'a.service': 'kubeadm' gets nothing in its place; add Environment= or EnvironmentFile=";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Service]\nType=oneshot\nEnvironment=A=a\nExecStart=/bin/a $A $${A} ${a} $HOME $MAINPID x$B --b=$B $$B\nExecStart=:/bin/a $B\nExecStart=/bin/bash -c 'B=1; echo $B'\n";

            [Unit("b.service")]
            const string B = "[Service]\nEnvironmentFile=/etc/b\nExecStart=/bin/b $B\n";

            [Unit("c.service")]
            const string C = "[Service]\nPassEnvironment=C\nExecStart=/bin/c $C\n";

            [DropIn("d.service", "10.conf")]
            const string D = "[Service]\nExecStart=\nExecStart=/bin/d $D\n";

            [Unit("e.service")]
            const string E = "[Service]\nEnvironment=${environment}\nExecStart=/bin/e $E\n";

            [Unit("f.service")]
            const string F = "[Service]\nExecStart=/bin/f $F\n";

            [DropIn("f.service", "10.conf")]
            const string OfF = "[Service]\nEnvironment=F=f\n";
        }

        static class SetForAll
        {
            [Unit("a.service")]
            const string A = "[Service]\nExecStart=/bin/a $A\n";

            [Unit("b.service")]
            const string B = "[Service]\nExecStart=/bin/systemctl set-environment A=a\n";
        }
        """;

    [Fact]
    public Task A_whole_word_once() => Verify.Analyzer(UnitCase.Of("[Service]\nExecStart=/bin/a {|FCG4015:$OPTIONS|} $OPTIONS\n"));
}
