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
}
