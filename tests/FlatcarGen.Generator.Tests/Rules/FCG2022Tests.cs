using FlatcarGen.Generator.Tests.Frame;

namespace FlatcarGen.Generator.Tests.Rules;

public class FCG2022Tests : FixableRuleTests
{
    private const string Head = "[Unit]\nWants=network-online.target\nAfter=network-online.target\n[Service]\nType=oneshot\nRestart=on-failure\n";

    protected override string Firing => UnitCase.Of(
        Head + "EnvironmentFile={|FCG2022:-/etc/join.env|}\nExecStart=/opt/bin/kubeadm join --token $${TOKEN} a:6443\n");

    protected override string Message =>
        "'a.service' goes on without /etc/join.env, and 'kubeadm' gets nothing for 'TOKEN' then; leave out the '-' so that it fails instead";

    protected override string Fixed => UnitCase.Of(Head + "EnvironmentFile=/etc/join.env\nExecStart=/opt/bin/kubeadm join --token $${TOKEN} a:6443\n");

    protected override string Silent => $$"""
        static class Pieces
        {
            [Unit("a.service")]
            const string A = "{{Escape(Head)}}EnvironmentFile=/etc/a\nExecStart=/bin/kubeadm join --token $${TOKEN} a:6443\n";

            [Unit("b.service")]
            const string B = "{{Escape(Head)}}Environment=TOKEN=b\nEnvironmentFile=-/etc/b\nExecStart=/bin/kubeadm join --token $${TOKEN} a:6443\n";

            [Unit("c.service")]
            const string C = "{{Escape(Head)}}EnvironmentFile=-/etc/c\nExecStart=/bin/c $OPTIONS\n";

            [Unit("d.service")]
            const string D = "{{Escape(Head)}}EnvironmentFile=-/run/d\nExecStart=/bin/bash -c 'd > /run/d'\nExecStart=/bin/kubeadm join --token $${TOKEN} a:6443\n";

            [Unit("e.service")]
            const string E = "{{Escape(Head)}}EnvironmentFile=-/etc/e\nEnvironmentFile=/etc/f\nExecStart=/bin/kubeadm join --token $${TOKEN} a:6443\n";
        }
        """;

    /// <summary>Whoever requires the service is not started without its file, and whoever does not wait for it is FCG3007's.</summary>
    [Theory]
    [InlineData("Wants", "EnvironmentFile={|FCG2022:-/run/metadata/flatcar|}", "ExecStart=/opt/bin/kubeadm init --node-name $${COREOS_EC2_HOSTNAME}")]
    [InlineData("Wants", "EnvironmentFile={|FCG2022:-/run/metadata/flatcar|}", "ExecStart=/bin/bash -c 'envsubst < /opt/in > /run/out'\nExecStart=/opt/bin/kubeadm init")]
    [InlineData("Wants", "EnvironmentFile=/etc/a\nEnvironmentFile={|FCG2022:-/run/metadata/flatcar|}", "ExecStart=/bin/bash -c 'kubeadm init --node-name $COREOS_EC2_HOSTNAME'")]
    [InlineData("Wants", "EnvironmentFile={|FCG2022:-/run/metadata/flatcar|}", "ExecStart=/bin/bash -c 'echo empty in /run/metadata/flatcar >&2'\nExecStart=/opt/bin/kubeadm init --node-name $${COREOS_EC2_HOSTNAME}")]
    [InlineData("Wants", "EnvironmentFile=-/run/metadata/flatcar", "ExecStart=/opt/bin/kubeadm init --config /etc/kubeadm.yaml")]
    [InlineData("Wants", "EnvironmentFile=-/run/metadata/flatcar\nEnvironment=COREOS_EC2_HOSTNAME=a", "ExecStart=/opt/bin/kubeadm init --node-name $${COREOS_EC2_HOSTNAME}")]
    [InlineData("Wants", "EnvironmentFile=/run/metadata/flatcar", "ExecStart=/opt/bin/kubeadm init --node-name $${COREOS_EC2_HOSTNAME}")]
    public Task The_metadata_is_needed_by_whatever_command_uses_it(string key, string file, string command) => Verify.Analyzer(UnitCase.Of(
        $"[Unit]\n{key}=coreos-metadata.service\nAfter=coreos-metadata.service\n[Service]\nType=oneshot\nRestart=on-failure\n{file}\n{command}\n"));

    private static string Escape(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal);
}
