namespace FlatcarGen.Generator.Tests.Rules;

public class FCG5024Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [BootstrapToken({|FCG5024:"abcdef.0123456789ABCDEF"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'abcdef.0123456789ABCDEF' is no bootstrap token: write six and sixteen lower-case letters or digits with a dot between, or a placeholder";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [BootstrapToken("abcdef.0123456789abcdef"), BootstrapToken("${id}.${secret}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;
}
