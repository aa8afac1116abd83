using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1022Tests : RuleTests
{
    protected override string Firing => """
        static partial class Prod
        {
            [{|FCG1022:ControlPlane(Bootstrap = true)|}]
            static partial class First;
        }
        """;

    protected override string Message => "'First' has a role and stands in no cluster; move it into a class that is marked [FlatcarCluster]";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod;

        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task A_class_in_a_node_is_in_no_cluster() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [{|FCG1022:Worker|}]
                static partial class Second;
            }
        }
        """);
}
