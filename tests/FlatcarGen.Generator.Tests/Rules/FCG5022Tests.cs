using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5022Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = {|FCG5022:"https://api.example.com:6443"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'https://api.example.com:6443' is a URL; write host:port without a scheme";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api.example.com:6443")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "[fd00::1]:6443")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Theory]
    [InlineData(":6443")]
    [InlineData("[api.example.com]")]
    [InlineData("api.example.com:65536")]
    [InlineData("api.example.com:0")]
    [InlineData("api..example.com:6443")]
    [InlineData("-api.example.com:6443")]
    public Task What_kubeadm_refuses_is_pointed_at_once(string endpoint) => Verify.Analyzer(Cluster($"{{|FCG5022:\"{endpoint}\"|}}"));

    [Theory]
    [InlineData("10.0.0.1:6443")]
    [InlineData("${host}:6443")]
    [InlineData("api:443")]
    [InlineData("api.example.com:")]
    [InlineData("${endpoint}")]
    public Task What_kubeadm_takes_is_right(string endpoint) => Verify.Analyzer(Cluster($"\"{endpoint}\""));

    [Fact]
    public Task Nodes_that_join_need_the_port() => Verify.Message(
        "'api.example.com' has no port; write api.example.com:6443",
        Cluster("{|FCG5022:\"api.example.com\"|}"));

    [Fact]
    public Task The_first_control_plane_alone_does_not() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api.example.com")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Where_a_node_joins() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: {|FCG5022:api.example.com|}
            token: ${token}
            caCertHashes: ["${hash}"]
        """);

    [Fact]
    public Task Where_it_is_missing() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            {|FCG5022:token|}: ${token}
            caCertHashes: ["${hash}"]
        """);

    [Fact]
    public Task Not_what_is_known_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: ${endpoint}
            token: ${token}
            caCertHashes: ["${hash}"]
        """);

    [Theory]
    [InlineData("https://api.example.com:6443/", "api.example.com:6443")]
    [InlineData("API.example.com:6443", "api.example.com:6443")]
    [InlineData("https://api.example.com", "api.example.com:6443")]
    public Task What_must_be_meant_is_written(string before, string after) => Verify.Fix(
        Cluster($"{{|FCG5022:\"{before}\"|}}"), Cluster($"\"{after}\""));

    private static string Cluster(string endpoint) => $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = {{endpoint}}, CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;

            [Worker]
            static partial class Other;
        }
        """;
}
