using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2027Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nConditionPathExists={|FCG2027:!/etc/kubernetes/kubelet.conf|}\n[Service]\nExecStart=/opt/bin/kubeadm init --config /etc/a\n";
        }
        """;

    protected override string Message =>
        "kubeadm writes kubelet.conf long before the control plane is up: if 'a.service' fails or is cut off behind that, the next boot skips it; "
            + "let it write a file of its own as its last step and test for that";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nConditionPathExists=!/var/lib/kubeadm.done\nConditionPathExists=/etc/kubernetes/kubelet.conf\n[Service]\nExecStart=/opt/bin/kubeadm init --config /etc/a\n";

            [Unit("b.service")]
            const string C1 = "[Unit]\nConditionPathExists=!/etc/kubernetes/kubelet.conf\n[Service]\nExecStart=/opt/bin/kubeadm join --config /etc/a\n";
        }
        """;

    [Theory]
    [InlineData("/opt/bin/kubeadm join --control-plane --token a api:6443")]
    [InlineData("/bin/bash -c 'sleep 1 && kubeadm -v 5 init > /var/log/a'")]
    public Task A_command_that_makes_a_control_plane(string command) => Verify.Analyzer(
        $$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Unit]\nConditionPathExists={|FCG2027:|!/etc/kubernetes/kubelet.conf|}\n[Service]\nExecStart={{command}}\n";
        }
        """);

    [Fact]
    public Task The_option_of_a_cluster_with_control_planes() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"], CertificateKey = "${key}", CompletionMarker = {|FCG2027:CompletionMarker.KubeletConf|})]
        [BootstrapToken("abcdef.0123456789abcdef")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [ControlPlane]
            static partial class Further;

            [Worker]
            static partial class Worker;
        }
        """);

    [Fact]
    public Task The_option_of_a_worker() => Verify.Analyzer(
        """
        [FlatcarCluster(KubernetesVersion = "1.34.1", ControlPlaneEndpoint = "api:6443", CaCertHashes = ["${hash}"])]
        [BootstrapToken("abcdef.0123456789abcdef")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Worker(CompletionMarker = CompletionMarker.KubeletConf)]
            static partial class Worker;
        }
        """);
}
