using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3006Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(Platform = Platform.Akamai, KubernetesVersion = "1.34.1", FlatcarVersion = {|FCG3006:"4081.2.0"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeNames = NodeNames.HostName, NodeIPs = ["$COREOS_AKAMAI_PRIVATE_IPV4_0"])]
            static partial class First;
        }
        """;

    protected override string Message =>
        "Flatcar 4081.2.0 skips coreos-metadata.service on 'akamai', and 'First' needs its variables; it runs it since 4152";

    protected override string Silent => """
        [FlatcarCluster(Platform = Platform.Akamai, KubernetesVersion = "1.34.1", FlatcarVersion = "4152.2.0")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_AKAMAI_PRIVATE_IPV4_0"])]
            static partial class First;
        }

        [FlatcarCluster("second", Platform = Platform.Akamai, KubernetesVersion = "1.34.1", FlatcarVersion = "4081.2.0")]
        static partial class Second
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["10.0.0.1"])]
            static partial class First;
        }

        [FlatcarCluster("third", Platform = Platform.Akamai, KubernetesVersion = "1.34.1", FlatcarVersion = "4081.2.0")]
        static partial class Third
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_AKAMAI_PRIVATE_IPV4_0"])]
            static partial class First;

            [DropIn("coreos-metadata.service", "10.conf")]
            const string DropIn = "[Unit]\nConditionKernelCommandLine=\n";
        }
        """;

    [Fact]
    public Task A_platform_that_is_gone() => Verify.Analyzer("""
        [FlatcarCluster(Platform = Platform.Packet, KubernetesVersion = "1.34.1", FlatcarVersion = {|FCG3006:"4757.2.0"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
