using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5070Tests : FixableRuleTests
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
                    localAPIEndpoint:
                      advertiseAddress: {|FCG5070:10.0.0.10/24|}
                    """;
            }
        }
        """";

    protected override string Message => "'10.0.0.10/24' is no IP address; write the machine's address in its network";

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
                    localAPIEndpoint:
                      advertiseAddress: 10.0.0.10
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
                    localAPIEndpoint:
                      advertiseAddress: ${address}
                    """;
            }
        }
        """";

    [Fact]
    public Task An_address_of_its_own() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        localAPIEndpoint:
          advertiseAddress: {|FCG5070:127.0.0.1|}
        """);

    [Fact]
    public Task Not_one_of_the_metadata() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        localAPIEndpoint:
          advertiseAddress: ${COREOS_EC2_IPV4_LOCAL}
        """);

    [Fact]
    public Task Not_for_all_of_them() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        localAPIEndpoint:
          advertiseAddress: 0.0.0.0
        """);
}
