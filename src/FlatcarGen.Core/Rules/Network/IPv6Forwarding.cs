using FlatcarGen.Core.Machines;
using FlatcarGen.Core.Text;

namespace FlatcarGen.Core.Rules.Network;

/// <summary>Whether a machine's configuration has a word to say of IPv6 forwarding, which Flatcar leaves off.</summary>
internal static class IPv6Forwarding
{
    /// <summary>Whether it may be turned on: by a file of sysctl.d(5), by networkd, or by a command.</summary>
    public static bool IsTurnedOn(Machine machine) => machine.Calls.Any(call => call.Program == "sysctl") || machine.Texts.Any(SaysSomething);

    private static bool SaysSomething(MappedText text) =>
        (text.Value.Contains("ipv6") && (text.Value.Contains(".forwarding") || text.Value.Contains("/forwarding")))
        || text.Value.Contains("IPv6Forwarding=")
        || text.Value.Contains("IPForward=");
}
