using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5078Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: {|FCG5078:api_server.example.com:6443|}
            token: ${token}
            caCertHashes: ["${hash}"]
        """;

    protected override string Message =>
        "'api_server.example.com' is neither an IP address nor a DNS name in lower case; write host:port, such as api.example.com:6443 or [fd00::1]:6443";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: api-server.example.com:6443
            token: ${token}
            caCertHashes: ["${hash}"]
        """;

    [Fact]
    public Task An_option_is_refused_for_the_first_control_plane() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CertificateKey = "${key}", CaCertHashes = ["${hash}"], ControlPlaneEndpoint = {|FCG5022:"api_server.example.com:6443"|})]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker]
            static partial class Worker;
        }
        """);

    [Fact]
    public Task Not_what_is_known_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: api-${env}.example.com:6443
            token: ${token}
            caCertHashes: ["${hash}"]
        """);

    [Fact]
    public Task What_is_known_cannot_be_mended_later() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery:
          bootstrapToken:
            apiServerEndpoint: {|FCG5078:api_${env}.example.com:6443|}
            token: ${token}
            caCertHashes: ["${hash}"]
        """);
}
