using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG5046Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => ButaneCase.Of(CgroupV1("{|FCG5046:/etc/flatcar-cgroupv1|}"), Join);

    protected override string Message =>
        "This switches the machine to cgroup v1, on which kubeadm and the kubelet of Kubernetes 1.35 and later stop; leave it out";

    protected override string Silent => ButaneCase.Of(CgroupV1("/etc/flatcar-cgroupv1"));

    private static ButaneEntry Join => KubeadmUnit("/opt/bin/kubeadm join --config /etc/kubeadm.yaml");

    [Fact]
    public Task A_kernel_argument() => Verify.File("a.bu", ButaneCase.Of(
        Join,
        new ButaneEntry("kernel_arguments", "should_exist", "- {|FCG5046:systemd.unified_cgroup_hierarchy=0|}")));

    [Fact]
    public Task Declared() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.35.0")]
        static partial class Prod
        {
            [File("{|FCG5046:/etc/flatcar-cgroupv1|}", Mode = "0444")]
            const string CgroupV1 = "\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task Not_for_an_older_release() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [File("/etc/flatcar-cgroupv1", Mode = "0444")]
            const string CgroupV1 = "\n";

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    private static ButaneEntry CgroupV1(string path) => new("storage", "files", $"- path: {path}\n  mode: 0444");
}
