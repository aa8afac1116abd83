using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Network;

/// <summary>kubeadm does not begin on a machine that does not forward the IPv6 of its cluster.</summary>
public sealed class KubeadmWantsForwarding : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG6501",
        "kubeadm refuses a machine that does not forward IPv6",
        "'{0}' is IPv6, and kubeadm {1} refuses a machine that does not forward that, as Flatcar does not by itself: write "
            + "net.ipv6.conf.all.forwarding=1 to a file in /etc/sysctl.d",
        Severity.Error);

    public override bool NeedsEverything => true;

    public override string Option => nameof(MachineSettings.IPv6Forwarding);

    public override IEnumerable<Finding> Check(Machine machine) =>
        WantedForwarding.On(machine) is { IsKnown: true } wanted ? [Found(wanted.Source, wanted.Range, Shown.Short(wanted.Address), wanted.Verb)] : [];
}
