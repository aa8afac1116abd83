using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5527Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: {|FCG5527:10.0.0.5/24|}
        """;

    protected override string Message =>
        "'10.0.0.5/24' is no IP address: the kubelet leaves it out and takes the node's address from elsewhere; write one without prefix and port";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: 010.0.0.5
        """;

    [Theory]
    [InlineData("fd00::5")]
    [InlineData("\"::\"")]
    [InlineData("${node_ip}")]
    [InlineData("${prefix}.5")]
    [InlineData("$COREOS_EC2_IPV4_LOCAL")]
    [InlineData("node.example.com")]
    public Task Not_an_address_or_what_may_become_one(string value) => Verify.File(
        "kubeadm.yaml",
        $$"""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: {{value}}
        """);

    [Fact]
    public Task One_of_two() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: 10.0.0.5,{|FCG5527:fd00::5/64|}
        """);

    [Fact]
    public Task Declared() => Verify.Analyzer(
        """
        [FlatcarCluster(Platform = Platform.None, KubernetesVersion = "1.34.1", NodeIPs = ["10.0.0.5", {|FCG5527:"fd00::5/64"|}])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
