using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2049Tests : RuleTests
{
    protected override string Firing => Of(
        "{|FCG2049:!/var/lib/kubeadm.done|}", "ExecStart=/opt/bin/kubeadm init\nExecStart=/usr/bin/touch /var/lib/kubeadm/done\n");

    protected override string Message =>
        "'a.service' runs while /var/lib/kubeadm.done is missing, and no command of it writes that: it runs again at each boot, and kubeadm refuses; "
            + "add 'ExecStart=/usr/bin/touch /var/lib/kubeadm.done' as the last command";

    protected override string Silent => Of("!/var/lib/kubeadm.done", "ExecStart=/opt/bin/kubeadm init\nExecStart=/usr/bin/touch /var/lib/kubeadm.done\n");

    [Theory]
    [InlineData("!/etc/kubernetes/pki/ca.crt", "ExecStart=/opt/bin/kubeadm init\n")]
    [InlineData("!/home/core/.kube/config", "ExecStart=/opt/bin/kubeadm init\nExecStart=/usr/bin/cp /etc/kubernetes/admin.conf /home/core/.kube/\n")]
    [InlineData("!/var/lib/done", "ExecStart=/opt/bin/kubeadm init\nExecStart=/opt/bin/finish\n")]
    [InlineData("!/var/lib/done", "ExecStart=/bin/bash -c 'kubeadm init && echo > /var/lib/done'\n")]
    [InlineData("!/var/lib/done", "ExecStart=/opt/bin/kubeadm init\nExecStart=/usr/bin/touch ${marker}\n")]
    [InlineData("!${marker}", "ExecStart=/opt/bin/kubeadm init\n")]
    [InlineData("/var/lib/there", "ExecStart=/opt/bin/kubeadm init\n")]
    [InlineData("!/var/lib/done\nConditionPathExists=!/etc/b", "ExecStart=/opt/bin/kubeadm init\n")]
    [InlineData("!/var/lib/done", "ExecStart=/bin/a\n")]
    [InlineData("!/var/lib/done", "ExecStart=/bin/bash -c 'M=/var/lib; kubeadm init && echo > $M/done'\n")]
    [InlineData("!/var/lib/done", "ExecStart=/bin/bash -c '{ kubeadm init; } > /var/lib/done'\n")]
    [InlineData("!/var/lib/done", "ExecStart=/bin/bash -c 'cd /var/lib && kubeadm init && touch done'\n")]
    [InlineData("!/var/lib/done", "ExecStart=/bin/bash -c 'kubeadm init && echo $(/opt/bin/finish)'\n")]
    [InlineData("!/var/lib/done", "ExecStart=/bin/bash -c 'kubeadm init && cat > /etc/a <<EOF\\n\\a\\nEOF\\ntouch /var/lib/done'\n")]
    [InlineData("!/var/lib/done", "StandardOutput=file:/var/lib/done\nExecStart=/opt/bin/kubeadm init\n")]
    [InlineData("!/var/lib/done", "StateDirectory=done\nExecStart=/opt/bin/kubeadm init\n")]
    public Task It_may_be_written(string condition, string commands) => Verify.Analyzer(Of(condition, commands));

    [Fact]
    public Task Nothing_writes_anything() => Verify.Analyzer(Of("{|FCG2049:!/var/lib/done|}", "ExecStart=/opt/bin/kubeadm init\n"));

    private static string Of(string condition, string commands) => UnitCase.Of(
        $"[Unit]\nWants=network-online.target\nAfter=network-online.target\nConditionPathExists={condition}\n[Service]\nType=oneshot\n{commands}");

    [Theory]
    [InlineData("ExecStart=/bin/bash -c 'for name in A B; do [ -n \"$name\" ] || { echo \"$$name is empty\" >&2; exit 78; }; done'\nExecStart=/opt/bin/kubeadm init\n")]
    [InlineData("ExecStart=/bin/bash -c \"umask 077 && mkdir -p /run/a && cat < /etc/a > /run/a/a\"\nExecStart=/opt/bin/kubeadm init\n")]
    [InlineData("ExecStart=/bin/bash -c 'set -e; kubeadm init --node-name $$(hostname)'\n")]
    public Task Scripts_are_read(string commands) => Verify.File("first.bu", $$"""
        variant: flatcar
        version: 1.1.0
        systemd:
          units:
            - name: a.service
              enabled: true
              contents: |
                [Unit]
                Wants=network-online.target
                After=network-online.target
                ConditionPathExists={|FCG2049:!/var/lib/done|}
                [Service]
                Type=oneshot
                Environment=PATH=/opt/bin:/usr/bin
                {{commands.Replace("\n", "\n                ", StringComparison.Ordinal)}}
                [Install]
                WantedBy=multi-user.target
        """);

    [Fact]
    public Task A_file_of_the_configuration_names_it() => Verify.File("first.bu", """
        variant: flatcar
        version: 1.1.0
        storage:
          files:
            - path: /etc/tmpfiles.d/done.conf
              mode: 0644
              contents:
                inline: |
                  f /var/lib/done
        systemd:
          units:
            - name: a.service
              enabled: true
              contents: |
                [Unit]
                Wants=network-online.target
                After=network-online.target
                ConditionPathExists=!/var/lib/done
                [Service]
                Type=oneshot
                ExecStart=/opt/bin/kubeadm init
                [Install]
                WantedBy=multi-user.target
        """);
}
