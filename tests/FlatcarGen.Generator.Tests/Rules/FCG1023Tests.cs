namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1023Tests : RuleTests
{
    protected override string Firing => """
        namespace Blue
        {
            [FlatcarCluster(KubernetesVersion = "1.34.1")]
            static partial class Prod
            {
                [ControlPlane(Bootstrap = true)]
                static partial class First;
            }
        }

        namespace Green
        {
            [FlatcarCluster("prod", KubernetesVersion = "1.34.1")]
            static partial class {|FCG1023:Production|}
            {
                [ControlPlane(Bootstrap = true)]
                static partial class First;
            }
        }
        """;

    protected override string Message =>
        "Another cluster of this project is called 'prod' (case does not count): their folder would be the same; give this one a name";

    protected override string Silent => """
        namespace Blue
        {
            [FlatcarCluster(KubernetesVersion = "1.34.1")]
            static partial class Prod
            {
                [ControlPlane(Bootstrap = true)]
                static partial class First;
            }
        }

        namespace Green
        {
            [FlatcarCluster("green-prod", KubernetesVersion = "1.34.1", ClusterName = "prod")]
            static partial class Prod
            {
                [ControlPlane(Bootstrap = true)]
                static partial class First;
            }
        }
        """;
}
