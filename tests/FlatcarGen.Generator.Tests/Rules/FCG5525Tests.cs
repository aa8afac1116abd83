using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5525Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: 10.0.0.0/8
          serviceSubnet: {|FCG5525:10.96.0.0/12|}
        """;

    protected override string Message =>
        "The service subnet 10.96.0.0/12 is a part of the pod subnet 10.0.0.0/8: a network plugin that gives out addresses of its own accord gives pods those of services; choose a range of its own";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: 10.244.0.0/16
          serviceSubnet: 10.96.0.0/12
        """;

    [Fact]
    public Task The_example_of_Kubernetes_own_page() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: 10.244.0.0/16,2001:db8:42:0::/56
          serviceSubnet: "10.96.0.0/16,{|FCG5525:2001:db8:42:1::/112|}"
        """);

    [Fact]
    public Task One_range_for_both_leaves_nothing_for_pods() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: 10.96.0.0/16
          serviceSubnet: {|FCG5019:10.96.0.0/16|}
        """);
}
