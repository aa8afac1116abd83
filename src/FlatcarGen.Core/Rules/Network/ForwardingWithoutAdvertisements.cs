using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Network;

/// <summary>A network that forwards IPv6, and so no longer takes the advertisements that its own route comes from.</summary>
public sealed class ForwardingWithoutAdvertisements : MachineRule
{
    public override RuleInfo Info { get; } = new(
        "FCG6003",
        "Forwarding turns the IPv6 route off",
        "systemd-networkd takes no router advertisements where it forwards IPv6, unless it is told to: with '{0}' the interface has no "
            + "IPv6 default route; add IPv6AcceptRA=yes",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        foreach (var network in NetworkFiles.Of(machine))
        {
            if (!NetworkFiles.NeedsAdvertisements(network) || NetworkFiles.ForwardingOf(network) is not { } forwarding)
                continue;
            var edit = UnitEdits.AddFirst(forwarding.File, forwarding.Section, "IPv6AcceptRA=yes");
            yield return Found(forwarding.File.Source, forwarding.ValueRange, $"{forwarding.Key}={forwarding.Value.Value}") with
            {
                Fix = new("Add IPv6AcceptRA=yes", EquatableArray.Create(edit)),
            };
        }
    }
}
