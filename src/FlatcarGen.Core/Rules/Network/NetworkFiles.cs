using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Systemd;

namespace FlatcarGen.Core.Rules.Network;

/// <summary>The .network files of a machine, with their drop-ins.</summary>
internal static class NetworkFiles
{
    private const string Folder = "/etc/systemd/network/";
    private const string Suffix = ".network";

    /// <summary>The networks whose own file is known in full.</summary>
    public static IEnumerable<UnitSubject> Of(Machine machine)
    {
        foreach (var file in machine.Files)
        {
            var path = file.Path.Value;
            if (!path.StartsWith(Folder, StringComparison.Ordinal) || !path.EndsWith(Suffix, StringComparison.Ordinal)
                || file.Contents is not { } text)
            {
                continue;
            }

            var dropIns = machine.Files.Where(other => other.Path.Value.StartsWith(path + ".d/", StringComparison.Ordinal)).ToList();
            if (dropIns.All(dropIn => dropIn.Contents is not null))
            {
                yield return new(
                    path.Substring(Folder.Length),
                    UnitFile.Parse(text, UnitForm.Plain, path),
                    dropIns.Select(dropIn => UnitFile.Parse(dropIn.Contents!, UnitForm.Plain, dropIn.Path.Value)).ToList());
            }
        }
    }

    public static bool IsOn(Directive? directive) =>
        directive?.Value.Value is { } value
            && Array.Exists(["yes", "true", "1", "on"], on => on.Equals(value, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether a network is to get IPv6 from its router, and does not say that it takes advertisements: it asks for addresses, and has no
    /// IPv6 gateway of its own.
    /// </summary>
    public static bool NeedsAdvertisements(UnitSubject network) =>
        network.Last("Network", "IPv6AcceptRA") is null
        && (IsOn(network.Last("Network", "DHCP")) || network.Last("Network", "DHCP")?.Value.Value == "ipv6")
        && network.Last("Network", "LinkLocalAddressing")?.Value.Value is null or "yes" or "ipv6"
        && !network.Directives.Any(directive => directive.Key == "Gateway" && directive.Value.Value.IndexOf(':') >= 0);

    /// <summary>What makes a network forward IPv6; null where nothing in its files does.</summary>
    public static Directive? ForwardingOf(UnitSubject network)
    {
        if (network.Last("Network", "IPv6Forwarding") is { } own)
            return IsOn(own) ? own : null;
        return network.Last("Network", "IPForward") is { } both && (IsOn(both) || both.Value.Value == "ipv6") ? both : null;
    }
}
