using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5512Tests : RuleTests
{
    protected override string Firing => """
        #pragma warning disable FCG5027, FCG7016
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api.example.com:6443", CertificateKey = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [ControlPlane]
            static partial class Second
            {
                [KubeadmPatch]
                const string Patch = "kind: JoinConfiguration\ncontrolPlane: {certificateKey: {|FCG5512:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb|}}\n";
            }
        }
        """;

    protected override string Message =>
        "kubeadm init encrypts the certificates with another key: unless they are uploaded again with this one, a control plane that joins with it cannot read them; use one key";

    protected override string Silent => """
        #pragma warning disable FCG5027, FCG7016
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api.example.com:6443", CertificateKey = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [ControlPlane]
            static partial class Second
            {
                [KubeadmPatch]
                const string Patch = "kind: JoinConfiguration\ncontrolPlane: {certificateKey: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}\n";
            }
        }
        """;

    [Fact]
    public Task Not_where_the_clusters_key_is_not_known() => Verify.Analyzer(
        """
        #pragma warning disable FCG5027, FCG7016
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api.example.com:6443", CertificateKey = "${key}", CaCertHashes = ["${hash}"])]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [ControlPlane]
            static partial class Second
            {
                [KubeadmPatch]
                const string Patch = "kind: JoinConfiguration\ncontrolPlane: {certificateKey: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb}\n";
            }
        }
        """);

    [Fact]
    public Task In_one_file() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        certificateKey: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        controlPlane:
          certificateKey: {|FCG5027:{|FCG5512:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb|}|}
        discovery:
          bootstrapToken:
            apiServerEndpoint: api.example.com:6443
            token: ${token}
            caCertHashes: ["${ca_cert_hash}"]
        """);
}
