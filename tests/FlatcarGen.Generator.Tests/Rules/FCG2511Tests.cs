using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2511Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: agent.service
              contents: |
                [Unit]
                Requires={|FCG2511:prepare-disk.service|} containerd.service
                After=prepare-disk.service containerd.service
                [Service]
                ExecStart=/opt/bin/agent
        """;

    protected override string Message =>
        "Neither the configuration nor Flatcar has 'prepare-disk.service', which 'agent.service' requires: "
            + "at boot it starts without, and by hand it does not; declare it, or leave it out";

    protected override string Silent => """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/systemd/system/b.service
              contents:
                inline: |
                  [Service]
                  ExecStart=/opt/bin/b
            - path: /opt/bin/install
              mode: 0755
              contents:
                inline: |
                  curl -o /etc/systemd/system/c.service https://example.com/c.service
        systemd:
          units:
            - name: a.service
              contents: |
                [Unit]
                Requires=b.service c.service d.service systemd-resolved.service network-online.target disk@1.service dev-sdb.device
                After=b.service c.service d.service systemd-resolved.service network-online.target disk@1.service dev-sdb.device
                Wants=e.service
                [Service]
                ExecStart=/opt/bin/a
            - name: d.service
              contents: |
                [Service]
                ExecStart=/opt/bin/d
        """;

    [Fact]
    public Task Bound_to_it_the_unit_never_starts() => Verify.FileMessage(
        "Neither the configuration nor Flatcar has 'b.service', which 'a.service' requires: it never starts; declare it, or leave it out",
        "worker.bu",
        """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: a.service
              contents: |
                [Unit]
                BindsTo={|FCG2511:b.service|}
                After=b.service
                [Service]
                ExecStart=/opt/bin/a
        """);

    [Fact]
    public Task A_node_of_a_cluster() => Verify.Analyzer("""
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        static partial class Prod
        {
            [ControlPlane(Bootstrap = true)]
            static partial class First;

            [Unit("a.service")]
            const string A = "[Unit]\nRequires=b.service kubeadm.service {|FCG2511:c.service|}\nAfter=b.service c.service kubeadm.service\n[Service]\nExecStart=/bin/a\n";

            [Unit("b.service")]
            const string B = "[Service]\nExecStart=/bin/b\n";
        }
        """);

    [Fact]
    public Task A_system_extension_may_bring_it() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          links:
            - path: /etc/extensions/b.raw
              target: /opt/extensions/b/b.raw
        systemd:
          units:
            - name: a.service
              contents: |
                [Unit]
                Requires=b.service
                After=b.service
                [Service]
                ExecStart=/opt/bin/a
        """);
}
