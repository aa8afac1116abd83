using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5066Tests : FixableRuleTests
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
                    certificateValidityPeriod: {|FCG5066:365d|}
                    """;
            }
        }
        """";

    protected override string Message => "'365d' is no duration, 'd' is no unit (ns, us, ms, s, m or h; a day is 24h); write 8760h";

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
                    certificateValidityPeriod: 8760h
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
                    certificateValidityPeriod: ${period}h
                    """;
            }
        }
        """";

    [Fact]
    public Task An_option() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneTimeout = {|FCG5066:"8"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task The_life_of_a_token() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [BootstrapToken("${token}", Ttl = {|FCG5066:"2d"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_number() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        timeouts:
          discovery: {|FCG5066:300|}
        """);

    [Fact]
    public Task A_time() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: InitConfiguration
        bootstrapTokens:
          - token: ${token}
            expires: {|FCG5066:"2030-01-02"|}
        """);

    [Fact]
    public Task A_quantity() => Verify.File(
        "kubeadm.yaml",
        """
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        reservedMemory:
          - numaNode: 0
            limits:
              memory: {|FCG5066:10 Mi|}
        ---
        apiVersion: kubeadm.k8s.io/v1beta4
        kind: ClusterConfiguration
        """);
}
