using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5056Tests : FixableRuleTests
{
    protected override string Firing => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = """
                kind: KubeletConfiguration
                resolvConf: {|FCG5056:/etc/resolv.conf|}
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """";

    protected override string Message =>
        "'/etc/resolv.conf' names systemd-resolved's 127.0.0.53, which in CoreDNS's pod is CoreDNS itself: it sees a loop and stops; write '/run/systemd/resolve/resolv.conf'";

    protected override string Fixed => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = """
                kind: KubeletConfiguration
                resolvConf: /run/systemd/resolve/resolv.conf
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """";

    protected override string Silent => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = """
                kind: KubeletConfiguration
                resolvConf: /etc/kubernetes/resolv.conf
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """";

    [Fact]
    public Task In_a_file() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: JoinConfiguration
        discovery: { file: { kubeConfigPath: /etc/kubernetes/discovery.conf } }
        nodeRegistration:
          kubeletExtraArgs:
            - name: resolv-conf
              value: {|FCG5056:/run/systemd/resolve/stub-resolv.conf|}
        """);
}
