using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2024Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironment=\"PATH={|FCG2024:$PATH|}:/opt/bin\"\n";
        }
        """;

    protected override string Message =>
        "systemd puts no variables into Environment=: PATH gets the characters '$PATH'; write the value itself, or set it in a script";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironment=\"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/opt/bin\"\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nEnvironment=A=${a} B=b$word C=a$$ D=\\\\$HOME E=$1 COREOS_A=b\n";
        }
        """;

    [Theory]
    [InlineData("[Service]\nEnvironment=A=b \"C=--ip={|FCG2024:$${ip}|} $B\"\n")]
    [InlineData("[Service]\nEnvironmentFile=/etc/a\nEnvironment=A=x{|FCG2024:$HOME|}/y\n")]
    public Task It_stays_as_it_is(string unit) => Verify.Analyzer(UnitCase.Of(unit));

    [Fact]
    public Task What_another_tool_fills_into_a_file_is_no_variable_of_systemd() => Verify.File("k3s.service", """
        [Service]
        Environment="K3S_TOKEN=${K3S_TOKEN}"
        Environment=DATA=/var/lib/k3s "LOGS={|FCG2024:${DATA}|}/logs" "CONFIG={|FCG2024:${HOME}|}/.kube/config"
        ExecStart=/opt/bin/k3s server
        """);
}
