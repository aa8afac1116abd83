namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3012Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", MetadataGuard = {|FCG3012:false|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "$COREOS_EC2_IPV6"])]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'COREOS_EC2_IPV6' is empty when the machine has no IPv6 address, the kubelet ignores that, and 'First' is silently single-stack; "
            + "leave out MetadataGuard = false";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "$COREOS_EC2_IPV6"])]
            static partial class First;
        }

        [FlatcarCluster("second", KubernetesVersion = "1.34.1", MetadataGuard = false)]
        static partial class Second
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL"])]
            static partial class First;
        }

        [FlatcarCluster("third", Platform = Platform.Azure, KubernetesVersion = "1.34.1", MetadataGuard = false)]
        static partial class Third
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;
}
