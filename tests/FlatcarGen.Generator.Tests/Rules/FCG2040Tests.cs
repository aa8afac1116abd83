using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2040Tests : RuleTests
{
    protected override string Firing => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nExecStart=/opt/bin/kubeadm init {|FCG2040:--pod-network-cidr=10.244.0.0/16|} --config /etc/a --certificate-key a\n";
        }
        """;

    protected override string Message =>
        "kubeadm init stops with \"can not mix '--config' with arguments [certificate-key pod-network-cidr]\"; say it in the config instead";

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string C0 = "[Service]\nType=oneshot\nExecStart=/opt/bin/kubeadm init --config=/etc/a --upload-certs --skip-phases addon/kube-proxy --ignore-preflight-errors=Swap -v=5\nExecStart=/opt/bin/kubeadm join api:6443 --token a --discovery-token-ca-cert-hash b\nExecStart=/opt/bin/kubeadm init phase upload-certs --config /etc/a --certificate-key b\nExecStart=/opt/bin/other init --config /etc/a --token b\nExecStart=/opt/bin/kubeadm token create --config /etc/a --ttl 1h\n";
        }
        """;

    [Fact]
    public Task In_a_shell() => Verify.Analyzer(
        """
        static class Pieces
        {
            [Unit("a.service")]
            const string Unit = "[Service]\nExecStart=/bin/bash -c 'test -e /a || kubeadm join --config /etc/a {|FCG2040:--control-plane|} > /var/log/a'\n";
        }
        """);
}
