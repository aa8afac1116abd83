using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3502Tests : RuleTests
{
    protected override string Firing => Declared("NodeIPs = [\"{|FCG3502:$NODE_IP|}\"]");

    protected override string Message =>
        "Nothing replaces '$NODE_IP': the kubeadm unit fills in variables of the metadata alone; write a Metadata constant, or a placeholder '${name}'";

    protected override string Silent => Declared("NodeIPs = [\"$COREOS_EC2_IPV4_LOCAL\", \"${node_ip}\"]");

    [Fact]
    public Task Braces_make_no_difference() => Verify.Analyzer(Declared("NodeIPs = [\"{|FCG3502:$${NODE_IP}|}\"]"));

    [Fact]
    public Task Without_a_list_of_names_another_rule_tells() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, EnvsubstAllowList = {|FCG4004:false|}, NodeIPs = ["$NODE_IP"])]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_drop_in_may_do_it() => Verify.Analyzer(Declared(
        "NodeIPs = [\"$NODE_IP\"]", "[DropIn(\"kubeadm.service\", \"10.conf\")] const string DropIn = \"[Service]\\nExecStartPre=/opt/bin/fill-in\\n\";"));

    [Fact]
    public Task A_drop_in_with_variables_does_not() => Verify.Analyzer(Declared(
        "NodeIPs = [\"{|FCG3502:$NODE_IP|}\"]", "[DropIn(\"kubeadm.service\", \"10.conf\")] const string DropIn = \"[Service]\\nEnvironment=NODE_IP=10.0.0.1\\n\";"));

    private static string Declared(string arguments, string members = "") => $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            {{members}}
            [ControlPlane(Bootstrap = true, {{arguments}})]
            static partial class First;
        }
        """;
}
