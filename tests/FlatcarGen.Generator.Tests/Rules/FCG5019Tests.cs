using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5019Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: 10.100.0.0/16
          serviceSubnet: {|FCG5019:10.96.0.0/12|}
        """;

    protected override string Message =>
        "The service subnet 10.96.0.0/12 overlaps with the pod subnet 10.100.0.0/16: what is sent to one arrives at the other; choose a range of its own";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: 10.244.0.0/16
          serviceSubnet: ${service_cidr}
        """;

    [Fact]
    public Task The_nodes_network() => Verify.Analyzer(
        """
        [FlatcarCluster(Platform = Platform.None, KubernetesVersion = "1.34.1", NodeIPs = ["10.244.0.5"], PodSubnets = ["{|FCG5019:10.244.0.0/16|}"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task The_link() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["10.244.0.0/16"], ServiceSubnets = ["{|FCG5019:169.254.32.0/20|}"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
