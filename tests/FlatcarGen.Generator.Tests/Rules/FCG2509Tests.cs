using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2509Tests : FixableRuleTests
{
    protected override string Firing => UnitCase.Of("[Unit]\nAfter=kubeadm.service\n[Service]\nExecStart={|FCG2509:/opt/bin/kubectl|} apply -f /etc/a\n");

    protected override string Message =>
        "'a.service' has no HOME, so 'kubectl' finds no kubeconfig and asks localhost:8080; add Environment=KUBECONFIG=/etc/kubernetes/admin.conf";

    protected override string Fixed => UnitCase.Of(
        "[Unit]\nAfter=kubeadm.service\n[Service]\nEnvironment=KUBECONFIG=/etc/kubernetes/admin.conf\nExecStart=/opt/bin/kubectl apply -f /etc/a\n");

    protected override string Silent => """
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "[Service]\nEnvironment=KUBECONFIG=/etc/kubernetes/admin.conf\nExecStart=/bin/kubectl apply -f /etc/a\n";

            [Unit("b.service")]
            const string B = "[Service]\nType=oneshot\nExecStart=/bin/kubectl --kubeconfig=/b get nodes\nExecStart=/bin/bash -c 'export KUBECONFIG=/b; kubectl get nodes'\nExecStart=/bin/kubectl version --client\n";

            [Unit("c.service")]
            const string C = "[Service]\nUser=core\nExecStart=/bin/kubectl get nodes\n";

            [Unit("d.service")]
            const string D = "[Service]\nEnvironmentFile=/etc/d\nExecStart=/bin/helm install d\n";

            [Unit("e.service")]
            const string E = "[Service]\nEnvironment=HOME=/root\nExecStart=/bin/helm install d\n";

            [DropIn("f.service", "10.conf")]
            const string F = "[Service]\nExecStartPost=/bin/kubectl get nodes\n";
        }
        """;

    [Fact]
    public Task In_a_loop() => Verify.Analyzer(
        UnitCase.Of("[Service]\nExecStart=/bin/bash -c 'until {|FCG2509:kubectl|} get nodes; do sleep 5; done'\n"));
}
