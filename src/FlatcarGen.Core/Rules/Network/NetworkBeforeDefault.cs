using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Network;

/// <summary>
/// A network of one's own in place of Flatcar's, which would have taken router advertisements although systemd-networkd is told to forward.
/// </summary>
public sealed class NetworkBeforeDefault : MachineRule
{
    private const string Default = "zz-default.network";

    public override RuleInfo Info { get; } = new(
        "FCG6004",
        "Own network loses its IPv6 route to forwarding elsewhere",
        "'{0}' takes the place of Flatcar's zz-default.network, which has IPv6AcceptRA=yes, and '{1}' turns router advertisements off where "
            + "that is not said: the interface has no IPv6 default route; add IPv6AcceptRA=yes",
        Severity.Warning);

    public override bool NeedsEverything => true;

    public override IEnumerable<Finding> Check(Machine machine)
    {
        if (ForwardingOf(machine) is not { } forwarding)
            yield break;
        foreach (var network in NetworkFiles.Of(machine))
        {
            if (NetworkFiles.ForwardingOf(network) is not null || network.Last("Network", "IPv6Forwarding") is not null
                || string.CompareOrdinal(network.Name, Default) >= 0 || !NetworkFiles.NeedsAdvertisements(network))
            {
                continue;
            }

            var dhcp = network.Last("Network", "DHCP")!;
            yield return Found(dhcp.File.Source, dhcp.ValueRange, Shown.Short(network.Name), forwarding) with
            {
                Fix = new("Add IPv6AcceptRA=yes", EquatableArray.Create(UnitEdits.AddFirst(dhcp.File, dhcp.Section, "IPv6AcceptRA=yes"))),
            };
        }
    }

    /// <summary>What makes systemd-networkd forward IPv6 on all interfaces; null where nothing does.</summary>
    private static string? ForwardingOf(Machine machine)
    {
        foreach (var file in machine.Files)
        {
            if (IsOfDaemon(file.Path.Value) && file.Contents is { } text
                && UnitFile.Parse(text, UnitForm.Plain).Directives.Any(directive => directive.Key == "IPv6Forwarding" && NetworkFiles.IsOn(directive)))
            {
                return $"IPv6Forwarding=yes of {Shown.Short(file.Path.Value)}";
            }
        }

        var other = NetworkFiles.Of(machine).FirstOrDefault(network => network.Last("Network", "IPMasquerade")?.Value.Value is "both" or "ipv6");
        return other is not null
            ? $"IPMasquerade= of {Shown.Short(other.Name)}"
            : null;
    }

    private static bool IsOfDaemon(string path) =>
        path == "/etc/systemd/networkd.conf"
        || (path.StartsWith("/etc/systemd/networkd.conf.d/", StringComparison.Ordinal) && path.EndsWith(".conf", StringComparison.Ordinal));
}
