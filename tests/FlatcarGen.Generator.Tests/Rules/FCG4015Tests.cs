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
            const string A = "[Service]\nType=oneshot\nEnvironment=A=a\nExecStart=/bin/a $A $${A} ${a} $PATH $MAINPID x$B --b=$B $$B\nExecStart=:/bin/a $B\nExecStart=/bin/bash -c 'B=1; echo $B'\n";

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

            [Unit("g.service")]
            const string G = "[Service]\nUser=core\nExecStart=/bin/g $HOME\n";

            [Unit("h.service")]
            const string H = "[Service]\nEnvironmentFile=-/etc/h.env\nExecStart=/bin/h $H\n";

            [File("/etc/h.env")]
            const string OfH = "# H is for h\nH=h\n";

            [Unit("i.service")]
            const string I = "[Service]\nEnvironmentFile=/etc/i.env\nExecStartPre=/bin/i --write /etc/i.env\nExecStart=/bin/i $I\n";

            [File("/etc/i.env")]
            const string OfI = "J=j\n";

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

    [Theory]
    [InlineData("[Service]\nExecStart=/bin/a {|FCG4015:$HOME|}\n")]
    [InlineData("[Service]\nEnvironmentFile=/run/metadata/flatcar\nExecStart=/bin/a {|FCG4015:$TOKEN|}\n[Unit]\nRequires=coreos-metadata.service\nAfter=coreos-metadata.service\n")]
    public Task What_systemd_and_the_metadata_do_not_set(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Fact]
    public Task A_parameter_of_a_shell() => Verify.Message(
        "Nothing sets '1' for 'a.service': 'a' gets nothing in its place; write '$$1' for the characters",
        UnitCase.Of("[Service]\nExecStart=/bin/a {|FCG4015:$1|}\n"));

    [Fact]
    public Task The_file_that_is_loaded_does_not_set_it() => Verify.Analyzer("""
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironmentFile=/etc/a.env\nExecStart=/bin/a $A {|FCG4015:$B|}\n";

            [File("/etc/a.env")]
            const string Variables = "A=a\n";
        }
        """);

    [Fact]
    public Task A_name_that_envsubst_is_told() => Verify.Analyzer("""
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nType=oneshot\nEnvironment=A=a\nExecStart=/bin/bash -c \"envsubst {|FCG4015:'$A $B'|} < /etc/a > /run/a\"\nExecStart=/bin/bash -c \"envsubst '$A $C' < /etc/a > /run/c\"\n";

            [File("/etc/a")]
            const string Text = "$A $B\n";
        }
        """);

    [Fact]
    public Task In_a_document() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                ExecStart=/opt/bin/a --name ${of_a_template} --key {|FCG4015:${CERT_KEY}|}
            - name: b.service
              contents: |
                [Service]
                ExecStart=/opt/bin/b --token "${TOKEN}"
              dropins:
                - name: token.conf
                  contents_local: token.conf
        """);

    [Fact]
    public Task A_whole_word_once() => Verify.Analyzer(UnitCase.Of("[Service]\nExecStart=/bin/a {|FCG4015:$OPTIONS|} $OPTIONS\n"));
}
