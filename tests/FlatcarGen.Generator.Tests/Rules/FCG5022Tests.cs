using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG5022Tests : RuleTests
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
        "'https://api.example.com:6443' is no endpoint: write \"host:port\" without a scheme, an IPv6 address in brackets, such as \"[fd00::1]:6443\"";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "[fd00::1]:6443")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Theory]
    [InlineData("api.example.com")]
    [InlineData("api.example.com:")]
    [InlineData(":6443")]
    [InlineData("fd00::1:6443")]
    [InlineData("[10.0.0.1]:6443")]
    [InlineData("api.example.com:65536")]
    [InlineData("api.example.com:0")]
    [InlineData("API.example.com:6443")]
    [InlineData("api..example.com:6443")]
    [InlineData("-api.example.com:6443")]
    [InlineData("")]
    public Task What_kubeadm_refuses_is_pointed_at(string endpoint) => Verify.Analyzer(Cluster($"{{|FCG5022:\"{endpoint}\"|}}"));

    [Theory]
    [InlineData("10.0.0.1:6443")]
    [InlineData("${host}:6443")]
    [InlineData("api:443")]
    public Task What_kubeadm_takes_is_right(string endpoint) => Verify.Analyzer(Cluster($"\"{endpoint}\""));

    private static string Cluster(string endpoint) => $$"""
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = {{endpoint}})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;
}
