using FlatcarGen.Core.Declarations;
using FlatcarGen.Core.Machines;

namespace FlatcarGen.Core.Rules.Network;

/// <summary>As <see cref="KubeadmWantsForwarding"/>, where the subnets are placeholders, and the node has an IPv6 address for them.</summary>
public sealed class KubeadmMayWantForwarding : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG6502",
        "kubeadm refuses a machine that does not forward IPv6, if a subnet is IPv6",
        "The node has the IPv6 address '{0}': if a subnet of the cluster is IPv6 as well, kubeadm {1} refuses a machine that does not forward that, "
            + "as Flatcar does not by itself; write net.ipv6.conf.all.forwarding=1 to a file in /etc/sysctl.d",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override string Option => nameof(MachineSettings.IPv6Forwarding);

    public override IEnumerable<Finding> Check(Machine machine) =>
        WantedForwarding.On(machine) is { IsKnown: false } wanted ? [Found(wanted.Source, wanted.Range, Shown.Short(wanted.Address), wanted.Verb)] : [];
}
