using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5076Tests : FixableRuleTests
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
                    kind: ClusterConfiguration
                    encryptionAlgorithm: {|FCG5076:rsa-4096|}
                    """;
            }
        }
        """";

    protected override string Message =>
        "'rsa-4096' is no algorithm that kubeadm makes keys with; write one of ECDSA-P256, ECDSA-P384, RSA-2048, RSA-3072, RSA-4096";

    protected override string Fixed => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First
            {
                [KubeadmPatch]
                const string Patch = """
                    kind: ClusterConfiguration
                    encryptionAlgorithm: RSA-4096
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
                    kind: ClusterConfiguration
                    encryptionAlgorithm: ${algorithm}
                    """;
            }
        }
        """";

    [Fact]
    public Task One_of_a_later_release() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        kubernetesVersion: v1.32.1
        encryptionAlgorithm: {|FCG5076:ECDSA-P521|}
        """);
}
