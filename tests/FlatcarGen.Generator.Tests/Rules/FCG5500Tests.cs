using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG5500Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, Taints = [{|FCG5500:"dedicated=infra:NoStart"|}])]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'dedicated=infra:NoStart' is no taint: write \"key=value:NoSchedule\" or \"key:NoSchedule\"; effects are NoSchedule, PreferNoSchedule and NoExecute";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, Taints = ["a=b:NoSchedule", "a:NoExecute", "${taint}"], Labels = ["a=", "b=c", "d=${e}"])]
            static partial class First;
        }
        """;

    [Fact]
    public Task Labels_of_the_cluster_are_pointed_at_once() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"],
            Labels = [{|FCG5500:"a"|}, {|FCG5500:"a=b,c=d"|}, {|FCG5500:"=a"|}])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;
        }
        """);
}
