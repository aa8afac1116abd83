using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5080Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CertSans = ["api.example.com", {|FCG5080:"https://api.example.net:6443"|}])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'https://api.example.net:6443' is neither a DNS name nor an IP address; write one, without scheme, port and brackets";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CertSans = ["api.example.com", "api.example.net"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CertSans = ["API.example.com", "*.example.net", "${address}", "fd00::1"])]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task In_a_file() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        apiServer:
          certSANs:
            - ${address}
            - {|FCG5080:"[fd00::1]"|}
        etcd:
          local:
            serverCertSANs: [{|FCG5080:Etcd.example.com|}]
        """);
}
