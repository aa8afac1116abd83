namespace FlatcarGen.Generator.Tests.Rules;

public class FCG5028Tests : RuleTests
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
        "'secret' is no certificate key: write 64 hexadecimal digits (kubeadm certs certificate-key makes one), or a placeholder";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CertificateKey = {|FCG7016:"0123456789abcdef0123456789abcdef0123456789abcdef0123456789ABCDEF"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;
}
