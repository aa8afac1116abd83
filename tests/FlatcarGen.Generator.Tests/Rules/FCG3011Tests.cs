namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3011Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(Platform = Platform.DigitalOcean, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["${|FCG3011:COREOS_DIGITALOCEAN_IPV4_PRIVATE|}"])]
            static partial class First;
        }
        """;

    protected override string Message =>
        "There is no 'COREOS_DIGITALOCEAN_IPV4_PRIVATE': addresses are numbered; the first is 'COREOS_DIGITALOCEAN_IPV4_PRIVATE_0'";

    protected override string Fixed => """
        [FlatcarCluster(Platform = Platform.DigitalOcean, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_DIGITALOCEAN_IPV4_PRIVATE_0"])]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(Platform = Platform.DigitalOcean, KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_DIGITALOCEAN_IPV4_PRIVATE_0", "$COREOS_DIGITALOCEAN_IPV6_PUBLIC_1"])]
            static partial class First;

            [File("/opt/a")]
            const string Script = "COREOS_GCE_IP_LOCAL=a; echo $COREOS_GCE_IP_LOCAL $COREOS_HETZNER_PUBLIC_IPV4\n# $COREOS_GCE_IP_EXTERNAL\n";
        }
        """;
}
