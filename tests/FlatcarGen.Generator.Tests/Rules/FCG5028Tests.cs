using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5028Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CertificateKey = {|FCG5028:"secret"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "This is no certificate key: it has other characters than hex digits; take one that 'kubeadm certs certificate-key' makes";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CertificateKey = {|FCG7016:"0123456789abcdef0123456789abcdef0123456789abcdef0123456789ABCDEF"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task Once_though_further_control_planes_have_it_too() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CertificateKey = {|FCG5028:"0123"|}, CaCertHashes = ["${hash}"], ControlPlaneEndpoint = "api:6443")]
        [BootstrapToken("${token}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [ControlPlane]
            static partial class Second;
        }
        """);

    [Fact]
    public Task Not_a_placeholder() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CertificateKey = "${certificate_key}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task In_a_file() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        certificateKey: {|FCG5028:abcd|}
        """);
}
