using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG6502Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", Platform = Platform.Aws, PodSubnets = ["${pod_cidr}"], ServiceSubnets = ["${service_cidr}"], IPv6Forwarding = {|FCG6502:false|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "The node has the IPv6 address '$COREOS_EC2_IPV6': if a subnet of the cluster is IPv6 as well, kubeadm init refuses a machine that does not forward that, as Flatcar does not by itself; write net.ipv6.conf.all.forwarding=1 to a file in /etc/sysctl.d";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", Platform = Platform.Aws, PodSubnets = ["${pod_cidr}"], ServiceSubnets = ["${service_cidr}"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task The_published_recipe() => Template(Document("${pod_cidr}", "$COREOS_EC2_IPV4_LOCAL,{|FCG6502:$COREOS_EC2_IPV6|}"));

    [Fact]
    public Task One_subnet_may_be_known() => Template(Document("10.244.0.0/16,${pod_cidr}", "$COREOS_EC2_IPV4_LOCAL,{|FCG6502:$COREOS_EC2_IPV6|}"));

    [Fact]
    public Task Silent_on_a_node_with_an_IPv4_address() => Template(Document("${pod_cidr}", "$COREOS_EC2_IPV4_LOCAL"));

    [Fact]
    public Task Silent_on_a_node_whose_addresses_come_later() => Template(Document("${pod_cidr}", "${node_ips}"));

    [Fact]
    public Task Silent_where_a_file_turns_it_on() => Template(Document(
        "${pod_cidr}", "$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6", File("/etc/sysctl.d/90-ipv6.conf", "net.ipv6.conf.all.forwarding=1")));

    [Fact]
    public Task Silent_where_the_sysctls_come_later() => Template(Document(
        "${pod_cidr}", "$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6", File("/etc/sysctl.d/90-ipv6.conf", "${sysctls}")));

    private static Task Template(string text) => Verify.FileWithConfig("[*]\nbuild_metadata.AdditionalFiles.Template = true\n", "first.bu", text);

    private static string Document(string podSubnet, string nodeIP, params ButaneEntry[] more) => ButaneCase.Of([
        KubeadmConfig($"""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: InitConfiguration
            nodeRegistration:
              kubeletExtraArgs:
                - name: node-ip
                  value: "{nodeIP}"
            ---
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: ClusterConfiguration
            kubernetesVersion: v1.34.1
            networking:
              podSubnet: "{podSubnet}"
            """),
        .. more,
        KubeadmUnit("/usr/bin/kubeadm init --config /etc/kubeadm.yaml"),
    ]);
}
