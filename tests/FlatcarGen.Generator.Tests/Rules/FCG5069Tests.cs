using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5069Tests : FixableRuleTests
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
                      imagePullPolicy: {|FCG5069:ifNotPresent|}
                    """;
            }
        }
        """";

    protected override string Message => "'ifNotPresent' is no pull policy; write Always, IfNotPresent or Never";

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
                      imagePullPolicy: IfNotPresent
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
                      imagePullPolicy: ${policy}
                    """;
            }
        }
        """";

    [Fact]
    public Task Of_an_upgrade_which_kubeadm_config_validate_does_not_look_into() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: UpgradeConfiguration
        node:
          imagePullPolicy: {|FCG5081:Sometimes|}
        """);
}
