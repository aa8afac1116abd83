using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5083Tests : FixableRuleTests
{
    protected override string Firing => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [KubeadmPatch]
                const string Patch = """
                    kind: InitConfiguration
                    nodeRegistration:
                      criSocket: {|FCG5083:/run/containerd/containerd.sock|}
                    """;
            }
        }
        """";

    protected override string Message =>
        "'/run/containerd/containerd.sock' has no scheme, and kubeadm warns and puts 'unix://' in front of it; write 'unix:///run/containerd/containerd.sock'";

    protected override string Fixed => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [KubeadmPatch]
                const string Patch = """
                    kind: InitConfiguration
                    nodeRegistration:
                      criSocket: unix:///run/containerd/containerd.sock
                    """;
            }
        }
        """";

    protected override string Silent => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [KubeadmPatch]
                const string Patch = """
                    kind: InitConfiguration
                    nodeRegistration:
                      criSocket: ${socket}
                    """;
            }
        }
        """";

    [Fact]
    public Task Of_something_else() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        nodeRegistration:
          criSocket: {|FCG5083:tcp://127.0.0.1:3735|}
        """);
}
