using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ClusterCase;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5023Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        controlPlaneEndpoint: api.example.com:6443
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: {|FCG5023:other.example.com:6443|}
            token: ${token}
            caCertHashes: ["${ca_cert_hash}"]
        """;

    protected override string Message =>
        "Nodes join at 'other.example.com', which kubeadm init does not write into the API server's certificate: they do not trust it, and kubeadm join stops; join at 'api.example.com:6443', or add the name to certSANs";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        controlPlaneEndpoint: api.example.com:6443
        apiServer: {certSANs: ["*.example.com"]}
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: other.example.com:443
            token: ${token}
            caCertHashes: ["${ca_cert_hash}"]
        """;

    [Theory]
    [InlineData("api.example.com:6443", "[]", "api.example.com:443")]
    [InlineData("api.example.com:6443", "[\"${san}\"]", "other.example.com:6443")]
    [InlineData("${endpoint}", "[]", "other.example.com:6443")]
    [InlineData("api.example.com:6443", "[]", "${endpoint}")]
    [InlineData("api.example.com:6443", "[]", "master-1:6443")]
    [InlineData("api.example.com:6443", "[]", "10.0.0.5:6443")]
    [InlineData("'[fd00::1]:6443'", "[]", "'[fd00::1]:443'")]
    public Task Not_where_the_certificate_may_have_it(string endpoint, string sans, string joined) => Verify.File(
        "kubeadm.yaml",
        $$"""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        controlPlaneEndpoint: {{endpoint}}
        apiServer:
          certSANs: {{sans}}
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: {{joined}}
            token: ${token}
            caCertHashes: ["${ca_cert_hash}"]
        """);

    [Fact]
    public Task An_address_beside_the_advertised_one() => Verify.File("kubeadm.yaml", Advertised("{|FCG5023:10.0.0.6:6443|}"));

    [Fact]
    public Task Not_the_advertised_address() => Verify.File("kubeadm.yaml", Advertised("10.0.0.5:6443"));

    [Fact]
    public Task In_a_declaration_in_the_patch() =>
        Verify.Analyzer(Joined(Node("""discovery: {bootstrapToken: {apiServerEndpoint: {|FCG5023:\"other.example.com:6443\"|}}}""")));

    [Fact]
    public Task Not_where_the_declaration_names_it() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api.example.com:6443", CertificateKey = "${key}", CertSans = ["other.example.com"], CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Second
            {
                [KubeadmPatch]
                const string Patch = "kind: JoinConfiguration\ndiscovery: {bootstrapToken: {apiServerEndpoint: \"other.example.com:6443\"}}\n";
            }
        }
        """);

    [Fact]
    public Task The_endpoint_that_a_patch_takes_from_the_cluster() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = {|FCG5023:"api.example.com:6443"|}, CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Endpoint = "kind: ClusterConfiguration\ncontrolPlaneEndpoint: other.example.com:6443\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;
        }
        """);

    [Fact]
    public Task Not_where_the_nodes_own_name_may_be_meant() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: ip-10-0-0-5.ec2.internal:6443
            token: ${token}
            caCertHashes: ["${ca_cert_hash}"]
        """);

    private static string Advertised(string joined) => $$"""
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        localAPIEndpoint: {advertiseAddress: 10.0.0.5}
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        networking: {serviceSubnet: 10.96.0.0/16}
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: {{joined}}
            token: ${token}
            caCertHashes: ["${ca_cert_hash}"]
        """;
}
