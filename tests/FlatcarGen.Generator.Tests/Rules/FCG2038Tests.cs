using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2038Tests : FixableRuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nAfter=network.target {|FCG2038:docker.service|}\n[Service]\nRestart=on-failure\nExecStart=/opt/bin/kubeadm init\n";
        }
        """;

    protected override string Message =>
        "Kubernetes runs its containers with containerd, not with Docker: let 'a.service' depend on containerd.service";

    protected override string Fixed => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nAfter=network.target containerd.service\n[Service]\nRestart=on-failure\nExecStart=/opt/bin/kubeadm init\n";
        }
        """;

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Unit]\nAfter=docker.service\n[Service]\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string C1 = "[Unit]\nAfter=containerd.service\nBefore=docker.service\nConflicts=docker.service\n[Service]\nExecStart=/opt/bin/kubelet\n";

            [Unit("c.service")]
            const string C2 = "[Unit]\nRequires=docker.service\nAfter=docker.service\n[Service]\nExecStartPre=/usr/bin/docker pull a\nExecStart=/opt/bin/kubelet\n";
        }
        """;

    [Fact]
    public Task A_drop_in_of_the_kubelet() => Verify.Analyzer(
        """
        static class Pieces
        {
            [DropIn("kubelet.service", "10.conf")]
            const string C0 = "[Unit]\nWants=containerd.service {|FCG2038:docker.service|}\n";
        }
        """);
}
