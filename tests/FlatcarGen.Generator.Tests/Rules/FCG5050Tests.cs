using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG5050Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = {|FCG5050:"1.34"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'1.34' names no Kubernetes release; write all three numbers, such as \"1.34.1\", or kubeadm asks the network for one at boot";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "v1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, KubernetesVersion = "1.33.${patch}")]
            static partial class First;
        }
        """;

    [Fact]
    public Task A_node_may_have_a_version_of_its_own() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, KubernetesVersion = {|FCG5050:"stable"|})]
            static partial class First;
        }
        """);
}
