using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5526Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          ignorePreflightErrors: [{|FCG5526:All|}, NumCPU]
        """;

    protected override string Message =>
        "kubeadm stops where 'all' stands beside other preflight errors to ignore, in the config and on the command line together, here 'NumCPU'; leave 'all' out";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          ignorePreflightErrors: [NumCPU, "${more}"]
        """;

    [Fact]
    public Task On_a_command_line() => Verify.File("a.bu", InMachine("{|FCG5526:--ignore-preflight-errors=all,Swap|}", "Mem"));

    [Fact]
    public Task In_flags_one_after_the_other() => Verify.File(
        "a.bu", InMachine("--ignore-preflight-errors=Mem {|FCG5526:--ignore-preflight-errors|} all", "Mem"));

    [Fact]
    public Task On_a_command_line_with_the_config() => Verify.File("a.bu", InMachine("{|FCG5526:--ignore-preflight-errors=ALL|}", "Swap"));

    [Fact]
    public Task Not_where_both_name_checks() => Verify.File("a.bu", InMachine("--ignore-preflight-errors=NumCPU", "Swap"));

    [Fact]
    public Task Not_what_is_filled_in_later() => Verify.File("a.bu", InMachine("{|FCG5055:--ignore-preflight-errors=all|}", "\"${more}\""));

    internal static string InMachine(string flags, string inConfig) => ButaneCase.Of(
        KubeadmConfig($"""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: JoinConfiguration
            discovery:
              file:
                kubeConfigPath: https://example.com/discovery.conf
            nodeRegistration:
              ignorePreflightErrors: [{inConfig}]
            """),
        KubeadmUnit($"/opt/bin/kubeadm join {flags} --config /etc/kubeadm.yaml"));
}
