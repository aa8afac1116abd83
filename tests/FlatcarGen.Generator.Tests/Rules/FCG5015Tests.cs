using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5015Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: 10.244.0.0/16,fd00:10:244::/56
          serviceSubnet: {|FCG5015:10.96.0.0/16|}
        """;

    protected override string Message =>
        "Pods are dual-stack and services have IPv4 alone; add an IPv6 subnet to serviceSubnet";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: 10.244.0.0/16,fd00:10:244::/56
          serviceSubnet: ${service_cidr},10.96.0.0/16
        """;

    [Fact]
    public Task The_other_way_round() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: {|FCG5015:fd00:10:244::/56|}
          serviceSubnet: 10.96.0.0/16,fd00:10:96::/112
        """);

    [Fact]
    public Task The_default_of_services() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["{|FCG5015:10.244.0.0/16|}", "fd00:10:244::/56"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
