using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5045Tests : FixableRuleTests
{
    protected override string Firing => """"
        [FlatcarCluster(KubernetesVersion = "1.33.2")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = """
                kind: KubeletConfiguration
                cgroupDriver: {|FCG5045:cgroupfs|}
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """";

    protected override string Message =>
        "Flatcar's containerd leaves cgroups to systemd, and a kubelet with the driver 'cgroupfs' cannot start pods with it; write 'systemd'";

    protected override string Fixed => """"
        [FlatcarCluster(KubernetesVersion = "1.33.2")]
        static partial class Prod
        {
            [KubeadmPatch]
            const string Patch = """
                kind: KubeletConfiguration
                cgroupDriver: systemd
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", CgroupDriver = CgroupDriver.Cgroupfs)]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task The_option() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.33.2", CgroupDriver = {|FCG5045:CgroupDriver.Cgroupfs|})]
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
        apiVersion: kubelet.config.k8s.io/v1beta1
        kind: KubeletConfiguration
        cgroupDriver: {|FCG5045:cgroupfs|}
        """);
}
