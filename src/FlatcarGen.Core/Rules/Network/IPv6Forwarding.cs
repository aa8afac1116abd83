using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Network;

/// <summary>Whether a machine's configuration has a word to say of IPv6 forwarding, which Flatcar leaves off.</summary>
internal static class IPv6Forwarding
{
    /// <summary>Whether it may be turned on: by a file of sysctl.d(5), by networkd, or by a command.</summary>
    public static bool IsTurnedOn(Machine machine) =>
        machine.Calls.Any(call => call.Program == "sysctl")
        || machine.Files.Any(file => Sysctl.IsFile(file) ? TurnsOn(file) : file.Contents is { } text && MayTurnOn(text))
        || machine.Units.SelectMany(unit => unit.Subject.Files).Any(file => MayTurnOn(file.Text));

    /// <summary>What is set for all, or for what is new, holds for what kubeadm looks at; a single interface does not.</summary>
    private static bool TurnsOn(MachineFile sysctls) => sysctls.Contents is not { HasUnknown: false } || Sysctl.In(sysctls).Any(setting =>
        setting.Value != "0"
        && (setting.Name is "net.ipv6.conf.all.forwarding" or "net.ipv6.conf.default.forwarding" || setting.Name.IndexOf('*') >= 0));

    private static bool MayTurnOn(MappedText text) =>
        (text.Value.Contains("ipv6") && (text.Value.Contains(".forwarding") || text.Value.Contains("/forwarding")))
        || text.Value.Contains("IPv6Forwarding=")
        || text.Value.Contains("IPForward=");
}
