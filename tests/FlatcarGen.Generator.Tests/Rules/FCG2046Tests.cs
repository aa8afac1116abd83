using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2046Tests : FixableRuleTests
{
    protected override string Firing => UnitCase.Of(
        "[Unit]\nRequires={|FCG2046:containerd.service|}\nAfter=containerd.service coreos-metadata.service\n[Service]\nType=oneshot\nExecStart=/opt/bin/kubeadm init\n");

    protected override string Message =>
        "'a.service' requires containerd.service, which systemd restarts when it ends: kubeadm is killed in the middle of its work and started over; use Wants=";

    protected override string Fixed => UnitCase.Of(
        "[Unit]\nWants=containerd.service\nAfter=containerd.service coreos-metadata.service\n[Service]\nType=oneshot\nExecStart=/opt/bin/kubeadm init\n");

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nWants=containerd.service\nRequires=b.service coreos-metadata.service\nAfter=containerd.service b.service coreos-metadata.service\n[Service]\nType=oneshot\nExecStart=/bin/kubeadm init\n";

            [Unit("b.service")]
            const string B = "[Service]\nRestart=on-failure\nExecStart=/bin/b\n";

            [Unit("c.service")]
            const string C = "[Unit]\nRequires=containerd.service\nAfter=containerd.service\n[Service]\nExecStart=/bin/c\n";
        }
        """;

    [Fact]
    public Task As_an_option() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1", Containerd = {|FCG2046:Dependency.Requires|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);

    [Fact]
    public Task A_declared_unit_that_restarts() => Verify.Analyzer("""
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nRequires={|FCG2046:b.service|}\nAfter=b.service coreos-metadata.service\n[Service]\nType=oneshot\nExecStart=/bin/kubeadm init\n";

            [Unit("b.service")]
            const string B = "[Service]\nRestart=always\nExecStart=/bin/b\n";
        }
        """);
}
