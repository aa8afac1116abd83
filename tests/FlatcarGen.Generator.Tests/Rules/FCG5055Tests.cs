using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5055Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          ignorePreflightErrors:
            - {|FCG5055:all|}
        """;

    protected override string Message =>
        "With 'all' kubeadm goes on whatever is wrong with the machine, and fails later where nothing tells why; name the checks that may fail";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          ignorePreflightErrors:
            - NumCPU
        """;

    [Fact]
    public Task On_a_command_line() => Verify.File("a.bu", ButaneCase.Of(
        KubeadmUnit("/opt/bin/kubeadm join {|FCG5055:--ignore-preflight-errors=all|} --config /etc/kubeadm.yaml")));

    [Fact]
    public Task Not_a_named_check() => Verify.File("a.bu", ButaneCase.Of(
        KubeadmUnit("/opt/bin/kubeadm join --ignore-preflight-errors=NumCPU,Mem --config /etc/kubeadm.yaml")));

    [Fact]
    public Task In_a_unit_of_a_declaration() => Verify.Analyzer(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nType=oneshot\nRestart=on-failure\nExecStart=/opt/bin/kubeadm init {|FCG5055:--ignore-preflight-errors|} ALL\n";
        }
        """);

    [Fact]
    public Task Not_beside_a_check_that_the_config_names() =>
        Verify.File("a.bu", FCG5526Tests.InMachine("{|FCG5526:--ignore-preflight-errors=all|}", "NumCPU"));
}
