using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5053Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: fd00::4,10.0.0.4
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: fd00:10:244::/56,10.244.0.0/16
          serviceSubnet: {|FCG5053:fd00:10:96::/112|},10.96.0.0/16
        """;

    protected override string Message =>
        "The API server advertises an IPv4 address and the first service subnet is IPv6: it stops with \"service IP family must match public address family\"; give localAPIEndpoint.advertiseAddress an IPv6 address";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        localAPIEndpoint:
          advertiseAddress: $COREOS_EC2_IPV6
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: fd00::4,10.0.0.4
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: fd00:10:244::/56,10.244.0.0/16
          serviceSubnet: fd00:10:96::/112,10.96.0.0/16
        """;

    [Fact]
    public Task An_address_of_the_other_family() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        localAPIEndpoint:
          advertiseAddress: {|FCG5053:$COREOS_EC2_IPV4_LOCAL|}
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: fd00::4,10.0.0.4
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking:
          podSubnet: fd00:10:244::/56,10.244.0.0/16
          serviceSubnet: fd00:10:96::/112,10.96.0.0/16
        """);

    [Fact]
    public Task Not_what_is_generated() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", PodSubnets = ["fd00:10:244::/56", "10.244.0.0/16"], ServiceSubnets = ["fd00:10:96::/112", "10.96.0.0/16"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
