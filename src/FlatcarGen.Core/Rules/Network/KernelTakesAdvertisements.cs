using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Rules.Butane;

namespace FlatcarGen.Core.Rules.Network;

/// <summary><c>accept_ra</c> of the kernel, which systemd-networkd sets itself.</summary>
public sealed class KernelTakesAdvertisements : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG6002",
        "accept_ra does nothing beside systemd-networkd",
        "systemd-networkd takes router advertisements itself and turns the kernel's off: '{0}' has no effect; write IPv6AcceptRA=yes into "
            + "the [Network] of the interface, as in /etc/systemd/network/zz-default.network.d",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine) =>
        machine.Texts.Any(text => text.Value.Contains("IPv6AcceptRA"))
            ? []
            : machine.Files.SelectMany(Sysctl.In)
                .Where(IsAcceptRA)
                .Select(setting => Found(setting.Text, setting.Range, Shown.Short(setting.Name)));

    private static bool IsAcceptRA(Sysctl setting) =>
        setting.Name.StartsWith("net.ipv6.conf.", StringComparison.Ordinal)
        && setting.Name.EndsWith(".accept_ra", StringComparison.Ordinal)
        && setting.Value == "2";
}
