namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2048Tests : FixableRuleTests
{
    protected override string Firing => UnitCase.Of(
        "[Unit]\nWants=containerd.service\nAfter=containerd.service\n[Service]\nType=oneshot\nExecStart={|FCG2048:/opt/bin/kubeadm init|} --config /etc/a\n");

    protected override string Message =>
        "'kubeadm init' needs the network, and 'a.service' neither waits for it nor tries again; add network-online.target to Wants= and After=";

    protected override string Fixed => UnitCase.Of(
        "[Unit]\nWants=containerd.service network-online.target\nAfter=containerd.service network-online.target\n[Service]\nType=oneshot\nExecStart=/opt/bin/kubeadm init --config /etc/a\n");

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Unit]\nWants=network-online.target\nAfter=b.service\n[Service]\nType=oneshot\nExecStart=/bin/kubeadm init\n";

            [Unit("b.service")]
            const string B = "[Unit]\nAfter=network-online.target\n[Service]\nExecStart=/bin/b\n";

            [Unit("c.service")]
            const string C = "[Service]\nType=oneshot\nRestart=on-failure\nExecStart=/bin/kubeadm join --config /etc/a\n";

            [Unit("d.service")]
            const string D = "[Service]\nType=oneshot\nExecStart=/bin/bash -c 'until ping -c 1 a; do sleep 1; done'\nExecStart=/bin/kubeadm join --config /etc/a\n";

            [Unit("e.service")]
            const string E = "[Unit]\nWants=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nType=oneshot\nExecStart=/bin/kubeadm init\n";

            [Unit("f.service")]
            const string F = "[Unit]\nAfter=fetch-images.service\n[Service]\nType=oneshot\nExecStart=/bin/kubeadm init\n";
        }
        """;
}
