using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG3017Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["${|FCG3017:COREOS_EC2_IPV4_PUBLIC|}"])]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'COREOS_EC2_IPV4_PUBLIC' is an address in front of 'First', on none of its network cards: the kubelet refuses it as node-ip; use 'COREOS_EC2_IPV4_LOCAL'";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL"])]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL", "$COREOS_EC2_IPV6"])]
            static partial class First;
        }

        [FlatcarCluster("other", Platform = Platform.Hetzner, KubernetesVersion = "1.34.1")]
        static partial class Other
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_HETZNER_PUBLIC_IPV4"])]
            static partial class First;
        }
        """;

    [Fact]
    public Task A_constant_or_a_flag() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = [{|FCG3017:Metadata.Ec2.IPv4Public|}])]
            static partial class First;
        }

        [FlatcarCluster("other", Platform = Platform.Gce, KubernetesVersion = "1.34.1")]
        static partial class Other
        {
            [ControlPlane(Bootstrap = true)]
            [ExtraArg(Component.Kubelet, "node-ip", "${|FCG3017:COREOS_GCE_IP_EXTERNAL_0|}")]
            static partial class First;
        }
        """);

    [Theory]
    [InlineData("v1beta4", "      - name: node-ip\n        value: ")]
    [InlineData("v1beta3", "      node-ip: ")]
    public Task In_a_config(string api, string arg) => Verify.File("kubeadm.yaml", $$"""
        apiVersion: kubeadm.k8s.io/{{api}}
        kind: InitConfiguration
        nodeRegistration:
          kubeletExtraArgs:
        {{arg}}"${|FCG3017:COREOS_EC2_IPV4_PUBLIC|},${COREOS_EC2_IPV6}"

        """);

    [Theory]
    [InlineData("$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6")]
    [InlineData("$COREOS_HETZNER_PUBLIC_IPV4")]
    [InlineData("$COREOS_EC2_PUBLIC_HOSTNAME")]
    public Task Other_addresses_in_a_config(string addresses) => Verify.File("kubeadm.yaml", $"""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          kubeletExtraArgs:
            - name: node-ip
              value: "{addresses}"

        """);

    [Fact]
    public Task In_the_config_of_a_document() => Verify.File("first.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/kubernetes/kubeadm.yaml
              mode: 0600
              contents:
                inline: |
                  apiVersion: kubeadm.k8s.io/v1beta4
                  kind: InitConfiguration
                  nodeRegistration:
                    kubeletExtraArgs:
                      - name: node-ip
                        value: ${{|FCG3017:COREOS_GCE_IP_EXTERNAL_0|}}
        """);

    [Fact]
    public Task In_a_patch() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true, NodeIPs = ["$COREOS_EC2_IPV4_LOCAL"])]
            static partial class First;

            [KubeadmPatch]
            const string Patch = "kind: InitConfiguration\nnodeRegistration:\n  kubeletExtraArgs:\n  - name: node-ip\n    value: ${|FCG3017:COREOS_EC2_IPV4_PUBLIC|}\n";
        }
        """);
}
