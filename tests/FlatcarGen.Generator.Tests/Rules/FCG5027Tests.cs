using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5027Tests : RuleTests
{
    protected override string FileName => "kubeadm.yaml";

    protected override string Firing => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        controlPlane:
          certificateKey: {|FCG5027:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef|}
        """;

    protected override string Message =>
        "What this key decrypts is deleted two hours after kubeadm init: control planes that are built later do not join until 'kubeadm init phase upload-certs --upload-certs' is run again";

    protected override string Silent => """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        certificateKey: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
        """;

    [Fact]
    public Task Declared() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"], CertificateKey = {|FCG7016:{|FCG5027:"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"|}|})]
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
    public Task A_key_that_is_none() => Verify.File("kubeadm.yaml", """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        controlPlane:
          certificateKey: {|FCG5065:0123|}
        """);
}
