using FlatcarGen.Generator.Tests.Frame;
using static FlatcarGen.Generator.Tests.Rules.SysupdateParts;

namespace FlatcarGen.Generator.Tests.Rules;

public sealed class FCG7517Tests : RuleTests
{
    private const string Update = "ExecStartPre=/usr/lib/systemd/systemd-sysupdate -C kubernetes update";

    protected override string FileName => "worker.bu";

    protected override string Firing => ButaneCase.Of(Definition($"{{|FCG7517:{Kubernetes}|}}"), Timer(), DropIn(Update));

    protected override string Message =>
        "'/etc/sysupdate.kubernetes.d/kubernetes-v1.34.conf' is of a component, and nothing is in /etc/sysupdate.d: the main command of systemd-sysupdate.service finds no definition and fails, and what is to follow it is not run; add a definition there, as noop.conf";

    protected override string Silent => ButaneCase.Of(Definition(Kubernetes), Noop, Timer(), DropIn(Update));

    [Fact]
    public Task Silent_with_a_main_command_of_its_own() => Verify.File("worker.bu", ButaneCase.Of(
        Definition(Kubernetes),
        Timer(),
        DropIn("ExecStart=\nExecStart=/usr/lib/systemd/systemd-sysupdate -C kubernetes update")));
}
