namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1005Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true), {|FCG1005:Worker|}]
            static partial class First;
        }
        """;

    protected override string Message => "'First' has a role already; remove one of [ControlPlane] and [Worker]";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class Worker;
        }
        """;
}
