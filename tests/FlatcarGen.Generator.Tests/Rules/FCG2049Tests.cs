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
    public Task It_may_be_written(string condition, string commands) => Verify.Analyzer(Of(condition, commands));

    [Fact]
    public Task Nothing_writes_anything() => Verify.Analyzer(Of("{|FCG2049:!/var/lib/done|}", "ExecStart=/opt/bin/kubeadm init\n"));

    private static string Of(string condition, string commands) => UnitCase.Of(
        $"[Unit]\nWants=network-online.target\nAfter=network-online.target\nConditionPathExists={condition}\n[Service]\nType=oneshot\n{commands}");
}
