using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2041Tests : FixableRuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit({|FCG2041:"kubelet.service"|})]
            const string Unit = "[Service]\nExecStart=/opt/bin/kubelet\n";
        }
        """;

    protected override string Message =>
        "'kubelet.service' has no [Install] section: kubeadm starts it once, and nothing does after a reboot; "
            + "add [Install] with WantedBy=multi-user.target";

    protected override string Fixed => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit("kubelet.service")]
            const string Unit = "[Service]\nExecStart=/opt/bin/kubelet\n\n[Install]\nWantedBy=multi-user.target\n";
        }
        """;

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit("kubelet.service")]
            const string Unit = "[Service]\nExecStart=/opt/bin/kubelet\n[Install]\nWantedBy=multi-user.target\n";
        }

        [FlatcarCluster("second", KubernetesVersion = "1.34.1")]
        static partial class Second
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit("kubelet.service")]
            const string Unit = "[Service]\nExecStart=/opt/bin/kubelet\n";

            [DropIn("multi-user.target", "10-kubelet.conf")]
            const string Target = "[Unit]\nUpholds=kubelet.service\n";
        }

        [FlatcarCluster("third", KubernetesVersion = "1.34.1")]
        static partial class Third
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit("kubelet.service", Enabled = false)]
            const string Unit = "[Service]\nExecStart=/opt/bin/kubelet\n";
        }

        [FlatcarCluster("fourth", KubernetesVersion = "1.34.1")]
        static partial class Fourth
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [DropIn("kubelet.service", "10-a.conf")]
            const string Unit = "[Service]\nEnvironment=A=b\n";
        }
        """;

    [Fact]
    public Task In_a_document() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: {|FCG2041:kubelet.service|}
              contents: |
                [Service]
                ExecStart=/opt/bin/kubelet
        """);

    [Fact]
    public Task A_document_with_the_Kubernetes_extension_which_starts_its_own() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /opt/extensions/kubernetes/kubernetes-v1.34.1-x86-64.raw
              mode: 0644
              contents:
                source: https://extensions.flatcar.org/extensions/kubernetes-v1.34.1-x86-64.raw
                verification:
                  hash: sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
          links:
            - path: /etc/extensions/kubernetes.raw
              target: /opt/extensions/kubernetes/kubernetes-v1.34.1-x86-64.raw
        systemd:
          units:
            - name: kubelet.service
              contents: |
                [Service]
                ExecStart=/usr/bin/kubelet
        """);
}
