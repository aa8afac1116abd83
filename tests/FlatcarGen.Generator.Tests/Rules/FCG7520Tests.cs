using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.SysupdateParts;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7520Tests : RuleTests
{
    protected override string FileName => "worker.bu";

    protected override string Firing => ButaneCase.Of(Definition($"{{|FCG7520:{Kubernetes}|}}"), Noop, Timer());

    protected override string Message =>
        "systemd-sysupdate.timer updates what is in /etc/sysupdate.d alone, and nothing here runs 'systemd-sysupdate -C kubernetes': '/etc/sysupdate.kubernetes.d/kubernetes-v1.34.conf' is never read; add the command to systemd-sysupdate.service in a drop-in";

    protected override string Silent => ButaneCase.Of(
        Definition(Kubernetes),
        Noop,
        Timer(),
        DropIn("ExecStartPre=/usr/lib/systemd/systemd-sysupdate -C kubernetes update"));

    [Fact]
    public Task Silent_without_the_timer() =>
        Verify.File("worker.bu", ButaneCase.Of(Definition(Kubernetes), Noop, Timer(enabled: false)));
}
