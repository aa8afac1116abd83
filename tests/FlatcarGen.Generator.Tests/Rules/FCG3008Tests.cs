namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3008Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(Platform = Platform.Scaleway, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["${|FCG3008:COREOS_SCALEWAY_PRIVATE_IPV4|}"])]
            static partial class First;
        }
        """;

    protected override string Message =>
        "Afterburn never writes 'COREOS_SCALEWAY_PRIVATE_IPV4', whatever its documentation says; the variable is called 'COREOS_SCALEWAY_IPV4_PRIVATE'";

    protected override string Fixed => """
        [FlatcarCluster(Platform = Platform.Scaleway, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_SCALEWAY_IPV4_PRIVATE"])]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(Platform = Platform.Scaleway, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_SCALEWAY_IPV4_PRIVATE", "$COREOS_SCALEWAY_IPV6_PUBLIC"])]
            static partial class First;
        }
        """;
}
