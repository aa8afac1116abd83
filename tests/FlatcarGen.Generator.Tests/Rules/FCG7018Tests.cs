using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.ButaneEntry;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7018Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", BinDir = "/usr/bin")]
        [Sysext("kubernetes", "{|FCG7018:https://extensions.flatcar.org/extensions/kubernetes-v1.35.0-x86-64.raw|}", Hash = "${hash}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    protected override string Message =>
        "'https://extensions.flatcar.org/extensions/kubernetes-v1.35.0…' is Kubernetes 1.35, the cluster 1.34: kubeadm and the kubelet do not go together with it; use one minor version";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1", BinDir = "/usr/bin")]
        [Sysext("kubernetes", "https://extensions.flatcar.org/extensions/kubernetes-v1.34.7-x86-64.raw", Hash = "${hash}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """;

    [Fact]
    public Task In_a_file() => Verify.File("worker.bu", Machine(
        FetchedFile("/etc/sysupdate.kubernetes.d/kubernetes.conf", "{|FCG7018:https://extensions.flatcar.org/extensions/kubernetes-v1.35.conf|}")));

    [Fact]
    public Task Silent_where_nothing_says_another() => Verify.File("worker.bu", Machine(
        FetchedFile("/etc/sysupdate.kubernetes.d/kubernetes-v1.34.conf", "https://extensions.flatcar.org/extensions/kubernetes-v1.34.conf"),
        FetchedFile("/opt/extensions/cilium/cilium-v0.16.raw", "https://extensions.flatcar.org/extensions/cilium-v0.16.raw")));

    /// <summary>A machine with Kubernetes 1.34.</summary>
    private static string Machine(params ButaneEntry[] more) => ButaneCase.Of([
        FetchedFile(
            "/opt/extensions/kubernetes/kubernetes-v1.34.1-x86-64.raw",
            "https://extensions.flatcar.org/extensions/kubernetes-v1.34.1-x86-64.raw"),
        Link("/etc/extensions/kubernetes.raw", "/opt/extensions/kubernetes/kubernetes-v1.34.1-x86-64.raw"),
        .. more,
    ]);
}
