using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5037Tests : RuleTests
{
    protected override string FileName => "node.bu";

    protected override string Firing => Node(File("/etc/kubernetes/cloud.conf", """
        {|FCG5037:[Global]|}
        KubernetesClusterID=prod
        """));

    protected override string Message =>
        "The node's node-ip has addresses of both families, and with this configuration the cloud controller manager knows IPv4 alone: it refuses the node, which stays uninitialized; write NodeIPFamilies=ipv4 and NodeIPFamilies=ipv6, the cluster's first family first";

    protected override string Silent => Node(File("/etc/kubernetes/cloud.conf", """
        [Global]
        KubernetesClusterID=prod
        nodeipfamilies = "ipv6"
        nodeipfamilies = "ipv4"
        """));

    [Fact]
    public Task One_of_two_in_a_manifest() => Verify.File("node.bu", Node(File("/etc/kubernetes/addons.yaml", """
        apiVersion: v1
        kind: ConfigMap
        metadata: {name: cloud-config}
        data:
          cloud.conf: |
            [Global]
            NodeIPFamilies={|FCG5037:ipv6|}
        ---
        apiVersion: v1
        kind: Namespace
        """)));

    [Fact]
    public Task Not_a_node_with_one_address() =>
        Verify.File("node.bu", Node(File("/etc/kubernetes/cloud.conf", "[Global]\nKubernetesClusterID=prod"), "$COREOS_EC2_IPV4_LOCAL"));

    [Fact]
    public Task Not_where_lines_are_not_known() => Verify.FileWithConfig(
        "[*]\nbuild_metadata.AdditionalFiles.Template = true\n",
        "node.bu",
        Node(File("/etc/kubernetes/cloud.conf", "[Global]\n${families}")));

    [Fact]
    public Task Not_what_is_no_cloud_config() => Verify.File("node.bu", Node(File("/etc/kubernetes/other.ini", """
        [Global]
        name=x
        """)));

    [Fact]
    public Task Not_in_a_later_section() => Verify.File("node.bu", Node(File("/etc/kubernetes/cloud.conf", """
        [Global]
        NodeIPFamilies=ipv4
        NodeIPFamilies=ipv6
        [ServiceOverride "1"]
        Service=ec2
        """)));

    [Fact]
    public Task In_a_declaration() => Verify.Analyzer(
        """
        [FlatcarCluster(Platform = Platform.Aws, KubernetesVersion = "1.34.1", CloudProvider = "external", PodSubnets = ["10.244.0.0/16", "fd00:10:244::/56"], ServiceSubnets = ["10.96.0.0/16", "fd00:10:96::/112"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [File("/etc/kubernetes/cloud.conf")]
                const string Cloud = "{|FCG5037:[Global]|}\nKubernetesClusterID=prod\n";
            }
        }
        """);

    private static string Node(ButaneEntry file, string nodeIP = "$COREOS_EC2_IPV4_LOCAL,$COREOS_EC2_IPV6") => ButaneCase.Of(
        KubeadmConfig($"""
            apiVersion: kubeadm.k8s.io/v1beta4
            kind: JoinConfiguration
            discovery:
              bootstrapToken:
                apiServerEndpoint: api.example.com:6443
                token: abcdef.0123456789abcdef
                caCertHashes: ["sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"]
            nodeRegistration:
              name: $COREOS_EC2_HOSTNAME
              kubeletExtraArgs:
                - name: cloud-provider
                  value: external
                - name: node-ip
                  value: {nodeIP}
            """),
        file);
}
