using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3005Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", FlatcarVersion = "3510.2.8")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "${|FCG3005:COREOS_EC2_IPV6|}"])]
            static partial class First;
        }
        """;

    protected override string Message =>
        "Flatcar 3510.2.8 does not write 'COREOS_EC2_IPV6' yet: it is empty there; take 3760 or later, or an address from elsewhere";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", FlatcarVersion = "3760.2.0")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "$COREOS_EC2_IPV6"])]
            static partial class First;
        }

        [FlatcarCluster("second", KubernetesVersion = "1.34.1")]
        static partial class Second
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "$COREOS_EC2_IPV6"])]
            static partial class First;
        }

        [FlatcarCluster("third", KubernetesVersion = "1.34.1", FlatcarVersion = "${flatcar}")]
        static partial class Third
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "$COREOS_EC2_IPV6"])]
            static partial class First;
        }

        [FlatcarCluster("fourth", KubernetesVersion = "1.34.1", FlatcarVersion = "3510.2.8")]
        static partial class Fourth
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL"])]
            static partial class First;
        }
        """;

    [Fact]
    public Task By_default() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1", FlatcarVersion = {|FCG3005:"3602.2.3"|}, PodSubnets = ["10.1.0.0/16", "fd00:1::/56"], ServiceSubnets = ["10.2.0.0/16", "fd00:2::/112"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task One_that_none_has() => Verify.Analyzer("""
        [FlatcarCluster(Platform = Platform.Hetzner, KubernetesVersion = "1.34.1", FlatcarVersion = "4757.2.0")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_HETZNER_PRIVATE_IPV4_0", "${|FCG3005:COREOS_HETZNER_PUBLIC_IPV6|}"])]
            static partial class First;
        }
        """);
}
