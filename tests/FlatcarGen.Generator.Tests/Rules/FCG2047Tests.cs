using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG2047Tests : FixableRuleTests
{
    protected override string Firing => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [Unit("srv-data.mount", Contents = "[Mount]\nWhat=nfs.example.com:/data\nWhere=/srv/data\nType=nfs\n[Install]\nWantedBy=multi-user.target\n")]
        static partial class Prod
        {
            [Unit("backup.service")]
            private const string Backup = """
                [Unit]
                Description=Backup
                [Service]
                Type=oneshot
                ExecStart=/usr/bin/cp -a /home/core {|FCG2047:/srv/data/home|}
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """";

    protected override string Message =>
        "'backup.service' uses '/srv/data', which 'srv-data.mount' mounts over the network, and does not wait for it: it may find, or fill, the empty folder beneath; add RequiresMountsFor=/srv/data";

    protected override string Fixed => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [Unit("srv-data.mount", Contents = "[Mount]\nWhat=nfs.example.com:/data\nWhere=/srv/data\nType=nfs\n[Install]\nWantedBy=multi-user.target\n")]
        static partial class Prod
        {
            [Unit("backup.service")]
            private const string Backup = """
                [Unit]
                Description=Backup
                RequiresMountsFor=/srv/data
                [Service]
                Type=oneshot
                ExecStart=/usr/bin/cp -a /home/core /srv/data/home
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """";

    protected override string Silent => """"
        [FlatcarCluster(KubernetesVersion = "1.34.1")]
        [Unit("srv-data.mount", Contents = "[Mount]\nWhat=nfs.example.com:/data\nWhere=/srv/data\nType=nfs\n[Install]\nWantedBy=multi-user.target\n")]
        static partial class Prod
        {
            [Unit("backup.service")]
            private const string Backup = """
                [Unit]
                Description=Backup
                RequiresMountsFor=/srv/data
                [Service]
                Type=oneshot
                ExecStart=/usr/bin/cp -a /home/core /srv/data/home
                """;

            [ControlPlane(Bootstrap = true)]
            static partial class First;
        }
        """";

    [Theory]
    [InlineData("After=srv-data.mount")]
    [InlineData("After=remote-fs.target")]
    [InlineData("RequiresMountsFor=/srv/data/home")]
    public Task Silent_where_it_waits(string line) => Verify.File("a.bu", $"""
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: srv-data.mount
              contents: "[Mount]\nWhat=a:/b\nWhere=/srv/data\nType=nfs4\n"
            - name: a.service
              contents: "[Unit]\n{line}\n[Service]\nExecStart=/usr/bin/ls /srv/data\n"
        """);

    [Fact]
    public Task Silent_on_a_disk_which_services_wait_for_anyway() => Verify.File("worker.bu", """
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: srv-data.mount
              contents: |
                [Mount]
                What=/dev/sdb1
                Where=/srv/data
                Type=ext4
            - name: a.service
              contents: |
                [Service]
                ExecStart=/usr/bin/ls /srv/data
        """);
}
