using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2035Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStartPre={|FCG2035:/usr/bin/sleep 10|}\nExecStart=/opt/bin/kubeadm join --config /etc/a\n";
        }
        """;

    protected override string Message =>
        "'sleep 10' waits for nothing in particular: the control plane may take longer; wait until its API server answers, "
            + "and let Restart=on-failure try again";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStartPre=/bin/bash -c 'until nc -z a 6443; do sleep 5; done'\nExecStart=/opt/bin/kubeadm join --config /etc/a\n";

            [Unit("b.service")]
            const string C1 = "[Service]\nRestart=on-failure\nExecStartPre=/usr/bin/sleep 10\nExecStart=/opt/bin/kubeadm join --config /etc/a\n";

            [Unit("c.service")]
            const string C2 = "[Service]\nExecStartPre=/usr/bin/sleep 10\nExecStart=/opt/bin/kubeadm init --config /etc/a\n";

            [Unit("d.service")]
            const string C3 = "[Service]\nExecStart=/opt/bin/kubeadm join --config /etc/a\nExecStartPost=/usr/bin/sleep 10\n";
        }
        """;

    [Fact]
    public Task In_a_shell() => Verify.Analyzer(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/bin/bash -c '{|FCG2035:sleep 1m|} && kubeadm join --config /etc/a'\n";
        }
        """);
}
