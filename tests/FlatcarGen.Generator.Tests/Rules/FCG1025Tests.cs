using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG1025Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true), ExtraArg(Component.ApiServer, {|FCG1025:"audit-log-maxage"|}, "30")]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'audit-log-maxage' of ApiServer has no effect on a node, which has a kubelet of its own and nothing else; move it to the cluster";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [ExtraArg(Component.ApiServer, "audit-log-maxage", "30"), ExtraArg(Component.ControllerManager, "v", "2")]
        [ExtraArg(Component.Scheduler, "v", "2"), ExtraArg(Component.Etcd, "quota-backend-bytes", "8589934592")]
        [ExtraArg(Component.Kubelet, "v", "2"), FeatureGate(Component.Kubeadm, "NodeLocalCRISocket", true)]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true), ExtraArg(Component.Kubelet, "max-pods", "30")]
            static partial class First;
        }
        """;

    [Fact]
    public Task Kubeadm_has_no_flags_in_its_config() => Verify.Message(
        "'v' of Kubeadm has no effect: kubeadm's config has no flags of kubeadm itself; only its feature gates can be set",
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1"), ExtraArg(Component.Kubeadm, {|FCG1025:"v"|}, "5")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
