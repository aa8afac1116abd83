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

    private static string Escape(string text) => text.Replace("\n", "\\n", StringComparison.Ordinal);
}
