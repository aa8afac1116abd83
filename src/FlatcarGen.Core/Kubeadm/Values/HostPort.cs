using FlatcarGen.Core.Networking;

namespace FlatcarGen.Core.Kubeadm.Values;

/// <summary>A host with or without a port, as kubeadm's <c>ParseHostPort</c> reads endpoints (cmd/kubeadm/app/util/endpoint.go).</summary>
/// <param name="Host">Without brackets.</param>
/// <param name="Port">1 to 65535; null where none is given, as of <c>host</c> and <c>host:</c>.</param>
internal readonly record struct HostPort(string Host, int? Port)
{
    /// <summary>Why a text is none.</summary>
    internal enum Failure
    {
        None,

        /// <summary>A port that is no number from 1 to 65535.</summary>
        Port,

        /// <summary>A host that is neither an address nor a DNS name; for what cannot be parted, the whole is the host.</summary>
        Host,
    }

    /// <summary>Reads a text; what is found before it fails is in <paramref name="result"/>.</summary>
    public static Failure Parse(string text, out HostPort result)
    {
        var (host, port) = (text, "");
        if (SocketText.Split(text, out var first, out var second) == SocketText.Failure.None)
            (host, port) = (first, second);
        result = new(host, null);
        if (port.Length > 0)
        {
            if (!TryParsePort(port, out var number))
                return Failure.Port;
            result = new(host, number);
        }

        return GoAddress.TryParseSloppy(host, out _) || DnsName.IsSubdomain(host) ? Failure.None : Failure.Host;
    }

    /// <summary>A number from 1 to 65535; a plus sign and leading zeros may stand in front of it.</summary>
    public static bool TryParsePort(string text, out int port)
    {
        var isPort = GoInteger.TryParse(text, out var number) && number is >= 1 and <= 65535;
        port = isPort ? (int)number : 0;
        return isPort;
    }
}
