using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2039Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStartPre={|FCG2039:/opt/bin/kubeadm config images pull|} -v 5\nExecStart=/opt/bin/kubeadm init --config=/etc/a\n";
        }
        """;

    protected override string Message =>
        "'kubeadm config images pull' does not know the config: it pulls the images of kubeadm's default version from the default registry, "
            + "and fails where that cannot be reached; add --config";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nType=oneshot\nExecStart=/opt/bin/kubeadm config images pull --config /etc/a\nExecStart=/opt/bin/kubeadm config images pull --kubernetes-version=v1.34.1\nExecStart=/opt/bin/kubeadm config images pull ${arguments}\nExecStart=/opt/bin/kubeadm config images list\nExecStart=/opt/bin/kubeadm init --config /etc/a\n";

            [Unit("b.service")]
            const string WithoutConfig = "[Service]\nExecStartPre=/opt/bin/kubeadm config images pull\nExecStart=/opt/bin/kubeadm init\n";
        }
        """;

    [Fact]
    public Task In_a_shell() => Verify.Analyzer(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -c 'test -e /a; {|FCG2039:kubeadm config images pull|} && kubeadm join --config /etc/a'\n";
        }
        """);
}
