using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2036Tests : FixableRuleTests
{
    private const string Bootstrap =
        "[Unit(\"kubeadm.service\")] const string K = \"[Service]\\nType=oneshot\\nExecStart=/bin/kubeadm init --config /etc/a\\n\";";

    protected override string Firing => With(@"[Unit]\nDescription=cni\n[Service]\nEnvironment=KUBECONFIG=/a\nType=oneshot\nExecStart={|FCG2036:/bin/kubectl|} apply -f /etc/cni.yaml\n");

    protected override string Message =>
        "'a.service' starts at the same time as 'kubeadm.service', which brings the cluster up, so 'kubectl' fails; add kubeadm.service to After= and Requires=";

    protected override string Fixed => With(
        @"[Unit]\nDescription=cni\nAfter=kubeadm.service\nRequires=kubeadm.service\n[Service]\nEnvironment=KUBECONFIG=/a\nType=oneshot\nExecStart=/bin/kubectl apply -f /etc/cni.yaml\n");

    protected override string Silent => $$"""
        static class Pieces
        {
            {{Bootstrap}}

            [Unit("a.service")]
            const string A = "[Unit]\nAfter=kubeadm.service\n[Service]\nEnvironment=KUBECONFIG=/a\nExecStart=/bin/kubectl apply -f /etc/a\n";

            [Unit("b.service")]
            const string B = "[Unit]\nAfter=a.service\n[Service]\nEnvironment=KUBECONFIG=/a\nExecStart=/bin/helm install a\n";

            [Unit("c.service")]
            const string C = "[Service]\nEnvironment=KUBECONFIG=/a\nRestart=on-failure\nExecStart=/bin/kubectl apply -f /etc/a\n";

            [Unit("d.service")]
            const string D = "[Service]\nEnvironment=KUBECONFIG=/a\nExecStart=/bin/kubectl version --client\n";

            [Unit("e.service")]
            const string E = "[Service]\nEnvironment=KUBECONFIG=/a\nExecStart=/bin/bash -c 'until kubectl get nodes; do sleep 1; done'\nExecStart=/bin/kubectl apply -f /etc/a\nType=oneshot\n";

            [Unit("f.service")]
            const string F = "[Unit]\nConditionPathExists=/etc/kubernetes/admin.conf\n[Service]\nEnvironment=KUBECONFIG=/a\nExecStart=/bin/kubectl get nodes\n";

            [Unit("g.service")]
            const string G = "[Service]\nEnvironment=KUBECONFIG=/a\nExecStart=/bin/kubectl get nodes\n";

            [Unit("g.timer")]
            const string Timer = "[Timer]\nOnBootSec=1\n[Install]\nWantedBy=timers.target\n";

            [Unit("h.service")]
            const string H = "[Unit]\nAfter=${last}\n[Service]\nEnvironment=KUBECONFIG=/a\nExecStart=/bin/kubectl get nodes\n";
        }

        static class NoBootstrap
        {
            [Unit("a.service")]
            const string A = "[Service]\nEnvironment=KUBECONFIG=/a\nExecStart=/bin/kubectl apply -f /etc/a\n";
        }
        """;

    [Fact]
    public Task Beside_the_generated_unit() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit("a.service")]
            const string A = "[Service]\nEnvironment=KUBECONFIG=/a\nExecStart={|FCG2036:/bin/cilium|} install\n[Install]\nWantedBy=multi-user.target\n";

            [Unit("b.service")]
            const string B = "[Unit]\nAfter=kubeadm.service\n[Service]\nEnvironment=KUBECONFIG=/a\nExecStart=/bin/cilium install\n[Install]\nWantedBy=multi-user.target\n";
        }
        """);

    [Fact]
    public Task In_a_document() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: kubeadm.service
              enabled: true
              contents: |
                [Unit]
                Wants=network-online.target
                After=network-online.target
                [Service]
                Type=oneshot
                Restart=on-failure
                ExecStart=/opt/bin/kubeadm init --config /etc/a
                [Install]
                WantedBy=multi-user.target
            - name: a.service
              enabled: true
              contents: |
                [Service]
                Environment=KUBECONFIG=/a
                Type=oneshot
                ExecStart={|FCG2036:/opt/bin/kubectl|} apply -f /etc/cni.yaml
                [Install]
                WantedBy=multi-user.target
        """);

    private static string With(string unit) => $$"""
        static class Pieces
        {
            {{Bootstrap}}

            [Unit("a.service")]
            const string A = "{{unit}}";
        }
        """;
}
