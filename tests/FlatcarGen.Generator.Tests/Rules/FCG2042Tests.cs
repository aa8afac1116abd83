using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2042Tests : RuleTests
{
    protected override string Firing => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit("a.service")]
            const string Unit = "[Service]\nUser={|FCG2042:prometheus|}\nExecStart=/bin/a\n";
        }
        """;

    protected override string Message => "The machine has no user 'prometheus': 'a.service' fails; declare the user, or take 'core'";

    protected override string Silent => """
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [User("admin")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit("a.service")]
            const string A = "[Service]\nUser=core\nExecStart=/bin/a\nExecStartPre=/usr/bin/chown -R 1000:1000 /a\nExecStartPre=/usr/bin/chown -R admin:admin /a\n";

            [Unit("b.service")]
            const string B = "[Service]\nUser=b\nDynamicUser=yes\nExecStart=/bin/b\nExecStartPre=-/usr/bin/chown c /a\nExecStartPre=/usr/bin/chown ${owner} /a\n";

            [Unit("c.service")]
            const string C = "[Service]\nUser=${owner}\nExecStart=/bin/c\n";
        }

        [FlatcarCluster("second", KubernetesVersion = "1.34.1", KubeconfigUser = "${ssh_user}")]
        static partial class Second
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit("a.service")]
            const string A = "[Service]\nUser=b\nExecStartPre=+/usr/sbin/useradd b\nExecStart=/bin/a\n";
        }
        """;

    [Fact]
    public Task In_a_chown_and_in_the_settings() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1", KubeconfigUser = {|FCG2042:"ubuntu"|})]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit("a.service")]
            const string Unit = "[Service]\nExecStartPre=/usr/bin/chown -R {|FCG2042:ubuntu:ubuntu|} /a\nExecStart=/bin/a\n";
        }
        """);

    [Fact]
    public Task In_a_document() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        passwd:
          users:
            - name: admin
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                User={|FCG2042:prometheus|}
                ExecStartPre=/usr/bin/chown admin /var/lib/a
                ExecStart=/opt/bin/a
        """);

    [Fact]
    public Task A_document_that_others_belong_to() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        ignition:
          config:
            merge:
              - local: users.ign
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                User=prometheus
                ExecStart=/opt/bin/a
        """);

    [Theory]
    [InlineData("{|FCG2042:kubernetes-admin|}", "https://extensions.flatcar.org/extensions/kubernetes-v1.34.1-x86-64.raw")]
    [InlineData("{|FCG2042:kubernetes-admin|}", "https://github.com/flatcar/sysext-bakery/releases/download/latest/kubernetes-v1.34.1-x86-64.raw")]
    [InlineData("kubernetes-admin", "https://extensions.flatcar.org/extensions/crio-v1.34.1-x86-64.raw")]
    [InlineData("kubernetes-admin", "https://example.com/kubernetes-v1.34.1-x86-64.raw")]
    public Task An_extension_that_is_known_brings_no_users(string user, string image) => Verify.File("worker.bu", $$"""
        variant: flatcar
        version: 1.1.0
        storage:
          directories:
            - path: /opt/extensions/kubernetes
          files:
            - path: /opt/extensions/kubernetes/image.raw
              mode: 0644
              contents:
                source: {{image}}
                verification:
                  hash: sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
            - path: /etc/sysupdate.d/noop.conf
              mode: 0644
              contents:
                source: https://extensions.flatcar.org/extensions/noop.conf
                verification:
                  hash: sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
            - path: /etc/sysupdate.kubernetes.d/kubernetes-v1.34.conf
              mode: 0644
              contents:
                inline: |
                  [Source]
                  Type=url-file
                  Path=https://extensions.flatcar.org/extensions/kubernetes/
          links:
            - path: /etc/extensions/kubernetes.raw
              target: /opt/extensions/kubernetes/image.raw
            - path: /etc/extensions/docker-flatcar.raw
              target: /dev/null
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                ExecStartPre=/usr/bin/chown -R {{user}} /var/lib/a
                ExecStart=/usr/bin/a
        """);

    [Theory]
    [InlineData("path: /etc/sysupdate.kubernetes.d/kubernetes.conf", "source: https://example.com/kubernetes.conf")]
    [InlineData("path: /etc/sysupdate.crio.d/crio.conf", "source: https://extensions.flatcar.org/extensions/crio.conf")]
    [InlineData("path: /etc/sysupdate.d/noop.conf", "source: https://example.com/noop.conf")]
    public Task What_updates_bring_is_known_of_known_ones_alone(string path, string source) => Verify.File("worker.bu", $$"""
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - {{path}}
              mode: 0644
              contents:
                {{source}}
                verification:
                  hash: sha256-e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
        systemd:
          units:
            - name: a.service
              contents: |
                [Service]
                User=prometheus
                ExecStart=/usr/bin/a
        """);

    [Fact]
    public Task In_a_cluster_with_the_Kubernetes_extension() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1", BinDir = "/usr/bin", KubeconfigUser = {|FCG2042:"ubuntu"|})]
        [Sysext("kubernetes", "https://extensions.flatcar.org/extensions/kubernetes-v1.34.1-x86-64.raw", Hash = "${hash}")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """);
}
