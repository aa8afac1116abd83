using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2010Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironment=\"PATH=/usr/bin:/opt/bin\"\nExecStart=-{|FCG2010:kubeadm|} init\n";
        }
        """;

    protected override string Message =>
        "systemd does not find 'kubeadm': it looks in /usr/local/sbin, /usr/local/bin, /usr/sbin, /usr/bin, and not in the PATH of Environment=; write '/opt/bin/kubeadm'";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironment=\"PATH=/usr/bin:/opt/bin\"\nExecStart=-/opt/bin/kubeadm init\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironment=PATH=/usr/bin:/opt/bin\nExecStart=sleep 1\nExecStop=/opt/bin/kubeadm ; ${dir}/a\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nExecStart={|FCG2010:./a|} b\n")]
    [InlineData("[Service]\nType=oneshot\nExecStart=/bin/a ; {|FCG2010:bin/b|}\n")]
    public Task A_path_is_absolute(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\nExecStart=kubeadm init\n")]
    [InlineData("[Service]\nEnvironment=PATH=/usr/bin\nExecStart=kubeadm init\n")]
    [InlineData("[Service]\nEnvironment=PATH=/opt/bin\nExecSearchPath=/opt/bin\nExecStart=kubeadm init\n")]
    [InlineData("[Service]\nEnvironment=PATH=/opt/bin\nExecStart=a\n")]
    public Task Silent_where_it_may_be_found(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\nExecStart={|FCG2010:\"/bin/bash -c 'cat /etc/a'\"|}\n")]
    public Task A_command_in_quotes_is_one_name(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Theory]
    [InlineData("[Service]\nExecStart=\"/opt/my tools/a\" -b\nExecStartPre=\"/opt/my tools/a\"\n")]
    public Task A_program_in_quotes(string unit) => Verify.Analyzer(UnitCase.Of(unit));
}
